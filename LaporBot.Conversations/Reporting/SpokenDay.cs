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
        ["jumat"] = DayOfWeek.Friday, ["jum'at"] = DayOfWeek.Friday, ["friday"] = DayOfWeek.Friday,
        ["sabtu"] = DayOfWeek.Saturday, ["saturday"] = DayOfWeek.Saturday,
        ["ahad"] = DayOfWeek.Sunday, ["sunday"] = DayOfWeek.Sunday,
    };

    private static readonly Dictionary<string, int> s_daysAgo = new()
    {
        ["hari ini"] = 0, ["tadi"] = 0, ["barusan"] = 0, ["today"] = 0,
        ["kemarin"] = 1, ["kemaren"] = 1, ["tadi malam"] = 1, ["semalam"] = 1, ["last night"] = 1, ["yesterday"] = 1,
        ["kemarin lusa"] = 2, ["kemarin dulu"] = 2, ["dua hari lalu"] = 2, ["tiga hari lalu"] = 3,
    };

    /// <returns>Null when no single day can be read; the day may lie in the future.</returns>
    public static DateOnly? Read(string typed, DateOnly today)
    {
        var plain = Spaces().Replace(typed.Trim().TrimEnd('.').ToLowerInvariant(), " ");
        plain = plain.Replace(" yang lalu", " lalu", StringComparison.Ordinal);
        return DayIn(plain, today) ?? (Hour().Match(plain) is { Success: true, Index: > 0 } hour ? DayIn(plain[..hour.Index], today) : null);
    }

    /// <summary>True for words that say more than the day ("kemarin sore", "3 Okt jam 10"): they are shown beside it.</summary>
    public static bool TellsTheHour(string typed) => Hour().IsMatch(Spaces().Replace(typed.Trim().TrimEnd('.').ToLowerInvariant(), " "));

    private static DateOnly? DayIn(string plain, DateOnly today)
    {
        if (s_daysAgo.TryGetValue(plain, out var ago))
        {
            return today.AddDays(-ago);
        }

        if (DaysAgo().Match(plain) is { Success: true } days)
        {
            return today.AddDays(-NumberIn(days, 1));
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

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"(?:,? (?:dini hari|pagi|siang|sore|petang|malam|subuh|(?:this |in the |at )?(?:morning|afternoon|evening|night)|(?:sekitar |kira-kira |about )?(?:jam|pukul|jam sekitar|at) [0-9]{1,2}(?:[.:][0-9]{2})?(?: (?:wib|wita|wit|am|pm))?))+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^([0-9]{1,3}) (?:hari lalu|days? ago)$", RegexOptions.CultureInvariant)]
    private static partial Regex DaysAgo();

    [GeneratedRegex(@"^(?:hari |last )?([a-z']+)(?: lalu| kemarin| kemaren)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{4}|[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:tanggal |tgl\.? )?([0-9]{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?(?:[ -]([0-9]{4}|[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();
}
