using System.Globalization;
using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reporting;

/// <summary>Reads a day as people in Indonesia type it: 3/10/2026, 2026-10-03, "3 Okt", "kemarin", "Senin lalu", and the same in English.</summary>
public static partial class SpokenDay
{
    private static readonly string[][] s_months =
    [
        ["jan"], ["feb", "peb"], ["mar"], ["apr"], ["mei", "may"], ["jun"],
        ["jul"], ["agu", "ags", "agt", "aug"], ["sep"], ["okt", "oct"], ["nov", "nop"], ["des", "dec"],
    ];

    private static readonly Dictionary<string, DayOfWeek> s_weekdays = new()
    {
        ["senin"] = DayOfWeek.Monday, ["monday"] = DayOfWeek.Monday,
        ["selasa"] = DayOfWeek.Tuesday, ["tuesday"] = DayOfWeek.Tuesday,
        ["rabu"] = DayOfWeek.Wednesday, ["wednesday"] = DayOfWeek.Wednesday,
        ["kamis"] = DayOfWeek.Thursday, ["thursday"] = DayOfWeek.Thursday,
        ["jumat"] = DayOfWeek.Friday, ["friday"] = DayOfWeek.Friday,
        ["sabtu"] = DayOfWeek.Saturday, ["saturday"] = DayOfWeek.Saturday,
        ["ahad"] = DayOfWeek.Sunday, ["sunday"] = DayOfWeek.Sunday,
    };

    private static readonly Dictionary<string, int> s_daysAgo = new()
    {
        ["hari ini"] = 0, ["tadi"] = 0, ["barusan"] = 0, ["today"] = 0,
        ["kemarin"] = 1, ["tadi malam"] = 1, ["semalam"] = 1, ["last night"] = 1, ["yesterday"] = 1,
        ["hari kemarin"] = 1, ["kemarin lusa"] = 2, ["kemarin dulu"] = 2,
        ["minggu lalu"] = 7, ["minggu kemarin"] = 7, ["last week"] = 7,
    };

    private static readonly Dictionary<string, int> s_lengths = new()
    {
        ["hari"] = 1, ["day"] = 1, ["days"] = 1,
        ["minggu"] = 7, ["week"] = 7, ["weeks"] = 7,
    };

    private static readonly (string Word, string[] Typed)[] s_words =
    [
        ("kemarin", ["kemaren", "kmarin", "kmaren", "kmrin", "kmren", "kmrn"]), ("tadi", ["td", "tdi"]), ("lalu", ["lalau", "ll"]),
        ("hari", ["hr"]), ("minggu", ["mgg", "mggu", "mgu", "pekan"]), ("bulan", ["bln"]), ("tanggal", ["tgl", "tggl", "tg"]),
        ("senin", ["snin", "senen"]), ("selasa", ["slasa"]), ("kamis", ["kmis"]), ("jumat", ["jum'at", "jmt", "jmat"]), ("sabtu", ["sbtu", "sbt"]),
        ("pagi", ["pgi"]), ("malam", ["mlm", "malem"]), ("tadi malam", ["tadimalam"]), ("semalam", ["smlm", "semalem"]), ("jam", ["jm"]),
        ("1", ["satu"]), ("2", ["dua"]), ("3", ["tiga"]), ("4", ["empat"]), ("5", ["lima"]), ("6", ["enam"]), ("7", ["tujuh"]),
        ("1 hari", ["sehari"]), ("1 minggu", ["seminggu", "sepekan"]),
        ("", ["yang", "yg", "pas", "eh", "salah", "maaf", "maksudnya", "maksudku", "ternyata", "kak", "min", "pak", "bu", "sih", "deh", "kok"]),
    ];

    private static readonly Dictionary<string, string> s_plain = s_words
        .SelectMany(word => word.Typed.Select(typed => KeyValuePair.Create(typed, word.Word)))
        .ToDictionary();

    /// <returns>Null when no single day can be read; the day may lie in the future.</returns>
    public static DateOnly? Read(string typed, DateOnly today)
    {
        var plain = Plain(typed);
        return DayIn(plain, today) ?? (Hour().Match(plain) is { Success: true, Index: > 0 } hour ? DayIn(plain[..hour.Index], today) : null);
    }

    /// <summary>True for words that are not quite the day alone ("kemarin sore", "3 Okt jam 10", "minggu lalu"): they are shown beside it.</summary>
    public static bool SaysMoreThanADay(string typed) => Plain(typed) is var plain && (Hour().IsMatch(plain) || Week().IsMatch(plain));

    private static string Plain(string typed)
    {
        var words = AfterWord().Replace(typed.Trim().TrimEnd('.').ToLowerInvariant(), "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => s_plain.GetValueOrDefault(word, word))
            .Where(word => word.Length > 0);
        return Sunday().Replace(string.Join(' ', words), "ahad");
    }

    private static DateOnly? DayIn(string plain, DateOnly today)
    {
        if (s_daysAgo.TryGetValue(plain, out var ago))
        {
            return today.AddDays(-ago);
        }

        if (Ago().Match(plain) is { Success: true } before)
        {
            return today.AddDays(-NumberIn(before, 1) * s_lengths[before.Groups[2].Value]);
        }

        if (Twice().Match(plain) is { Success: true } twice)
        {
            return SaidTwice(twice.Groups[1].Value, DayIn(twice.Groups[2].Value, today));
        }

        if (DayAlone().Match(plain) is { Success: true } alone)
        {
            return InMonth(alone.Groups[2].Value, NumberIn(alone, 1), today);
        }

        if (Weekday().Match(plain) is { Success: true } weekday && s_weekdays.TryGetValue(weekday.Groups[1].Value, out var named))
        {
            var back = ((int)today.DayOfWeek - (int)named + 7) % 7;
            return today.AddDays(back == 0 ? -7 : -back);
        }

        if (YearFirst().Match(plain) is { Success: true } iso)
        {
            return DayOf(NumberIn(iso, 1), NumberIn(iso, 2), NumberIn(iso, 3));
        }

        if (DayFirst().Match(plain) is { Success: true } numbers)
        {
            return InYear(numbers.Groups[3].Value, NumberIn(numbers, 2), NumberIn(numbers, 1), today);
        }

        return NamedMonth().Match(plain) is { Success: true } words && MonthOf(words.Groups[2].Value) is { } month
            ? InYear(words.Groups[3].Value, month, NumberIn(words, 1), today)
            : null;
    }

    /// <summary>"Senin tanggal 5": a weekday that is not that day's leaves open which of the two he means.</summary>
    private static DateOnly? SaidTwice(string word, DateOnly? day) =>
        word is "kemarin" or "tadi" || (s_weekdays.TryGetValue(word, out var named) && day?.DayOfWeek == named) ? day : null;

    private static DateOnly? InMonth(string said, int day, DateOnly today)
    {
        var before = today.AddMonths(-1);
        return said switch
        {
            "bulan ini" => DayOf(today.Year, today.Month, day),
            "bulan lalu" => DayOf(before.Year, before.Month, day),
            _ => DayOf(today.Year, today.Month, day) is { } thisMonth && thisMonth <= today ? thisMonth : DayOf(before.Year, before.Month, day),
        };
    }

    private static DateOnly? InYear(string year, int month, int day, DateOnly today)
    {
        if (year.Length > 0)
        {
            var number = int.Parse(year, CultureInfo.InvariantCulture);
            return DayOf(number < 100 ? 2000 + number : number, month, day);
        }

        return DayOf(today.Year, month, day) is { } thisYear && thisYear <= today ? thisYear : DayOf(today.Year - 1, month, day);
    }

    private static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int? MonthOf(string word)
    {
        var at = Array.FindIndex(s_months, names => names.Any(name => word.StartsWith(name, StringComparison.Ordinal)));
        return at < 0 ? null : at + 1;
    }

    private static int NumberIn(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[\p{L}'])[,.;!?]+(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterWord();

    [GeneratedRegex(@"\bhari minggu\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sunday();

    [GeneratedRegex(
        @"(?:,? (?:dini hari|pagi|siang|sore|petang|malam|subuh|(?:this |in the |at )?(?:morning|afternoon|evening|night)|(?:sekitar |kira-kira |about )?(?:jam|pukul|jam sekitar|at) [0-9]{1,2}(?:[.:][0-9]{2})?(?: (?:wib|wita|wit|am|pm))?))+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^([0-9]{1,3}) (hari|minggu|days?|weeks?) (?:lalu|ago)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(?:minggu|weeks?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(@"^(?:hari )?(?!tanggal )([a-z]+) (?=tanggal |[0-9])(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    [GeneratedRegex(@"^tanggal ([0-9]{1,2})(?: (bulan ini|bulan lalu|lalu|kemarin))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"^(?:hari |last )?([a-z']+)(?: lalu| kemarin)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{4}|[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:tanggal )?([0-9]{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?(?:[ -]([0-9]{4}|[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();
}
