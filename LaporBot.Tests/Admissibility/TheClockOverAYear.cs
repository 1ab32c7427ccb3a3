using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Practice;
using LaporBot.Tests.HouseRules;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Admissibility;

/// <summary>The legal clock at any minute of a year in every time zone, beside a model that counts day by day and shares no code with it.</summary>
public class TheClockOverAYear
{
    private const int MinutesOfTheYear = 365 * 24 * 60;
    private const int DaysGiven = 7;

    private static readonly DateTime s_beginning = new(2026, 1, 1);
    private static readonly DateOnly s_electionFrom = new(2026, 2, 1);
    private static readonly DateOnly s_electionUntil = new(2026, 10, 31);

    private static readonly Dictionary<IndonesianZone, (RegionCode Place, int Ahead)> s_places = new()
    {
        [IndonesianZone.WIB] = (new RegionCode("00.01"), 7),
        [IndonesianZone.WITA] = (new RegionCode("01.01"), 8),
        [IndonesianZone.WIT] = (new RegionCode("02.01"), 9),
    };

    private static readonly ReferenceData s_country = PracticeReference.Data with
    {
        Regions = PracticeReference.Data.Regions.With(
            new Region(new RegionCode("01"), "Provinsi Tengah Contoh", IndonesianZone.WITA),
            new Region(new RegionCode("01.01"), "Kabupaten Tengah Contoh", IndonesianZone.WITA),
            new Region(new RegionCode("02"), "Provinsi Timur Contoh", IndonesianZone.WIT),
            new Region(new RegionCode("02.01"), "Kabupaten Timur Contoh", IndonesianZone.WIT)),
    };

    private static readonly HashSet<string> s_holidays =
        [.. Sources.All.Where(file => file.Path.StartsWith("LaporBot.Conversations/Reference/holidays-", StringComparison.Ordinal))
            .SelectMany(file => file.Text.Split('\n')).Where(line => line.StartsWith('2')).Select(line => line[..10])];

    private static readonly Gen<Drawn> s_anyCase =
        from minute in Gen.Choose(0, MinutesOfTheYear - 1)
        from zone in Gen.Elements(Enum.GetValues<IndonesianZone>())
        from ago in Gen.Choose(0, 20)
        from learned in Gen.Choose(-1, ago)
        from kind in Gen.Elements<DayKind?>(DayKind.Calendar, DayKind.Working, null)
        from applies in Gen.Elements<bool?>(true, true, true, null, null, false)
        from votes in Gen.Elements(Enum.GetValues<Votes>())
        select new Drawn(minute, zone, ago, learned < 0 ? null : learned, kind, applies, votes);

    private enum Votes { TheCountry, TheProvince, Elsewhere, Nobody }

    [Fact]
    public void Its_last_day_and_the_days_left_are_those_of_the_model()
    {
        var said = new Dictionary<string, int>();
        var dayDiffers = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4000), Prop.ForAll(Arb.From(s_anyCase), drawn =>
        {
            var expected = Model(drawn);
            var lines = CaseClock.Lines(CaseOf(drawn), SituationOf(drawn));
            said[lines is [var one] ? one.Key : ""] = said.GetValueOrDefault(lines is [var seen] ? seen.Key : "") + 1;
            dayDiffers += DayThere(drawn) == DateOnly.FromDateTime(MomentOf(drawn).UtcDateTime.AddHours(7)) ? 0 : 1;
            var heard = string.Join(' ', lines.Select(line => $"{line.Key} {string.Join(' ', line.Values.Select(Text))}".Trim()));
            return (heard == expected).Label($"heard '{heard}', expected '{expected}'");
        }));

        // What was never drawn has not been tried.
        Assert.Equal(["", "formal.DaysLeft", "formal.IsLate", "formal.LastDay", "formal.MayBeLate", "formal.WorkingDaysLeft"], said.Keys.Order());
        Assert.All(said, one => Assert.True(one.Value > 20, one.Key));
        Assert.InRange(dayDiffers, 50, int.MaxValue);
    }

    [Fact]
    public void The_meter_of_a_draft_reads_the_same_day_and_the_same_deadline() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(4000), Prop.ForAll(Arb.From(s_anyCase), drawn =>
    {
        var (act, learned) = (DayThere(drawn).AddDays(-drawn.Ago), LearnedOn(drawn));
        var draft = new ReportDraft { Region = s_places[drawn.Zone].Place, Day = act, KnownOn = learned };
        var situation = SituationOf(drawn);
        var meter = AdmissibilityMeter.Read(MeterPrompt.FactsOf(draft, situation.Reference), situation.Reference, DraftClock.Today(draft, situation));
        var last = LastDay(drawn);
        var isLate = last < DayThere(drawn);
        return (meter.InTimeUntil == last && meter.IsLate == isLate && meter.IsCountedFromAct == (last is not null && learned is null)
                && meter.Points.Any(one => one.Rule.Point == AdmissibilityPoint.KnownOn) == last is not null
                && meter.Points.All(one => one.Rule.Point != AdmissibilityPoint.KnownOn || (one.State == PointState.Met) == (learned is not null || !isLate)))
            .Label($"{meter.InTimeUntil} {meter.IsLate}, expected {last} {isLate}");
    }));

    [Fact]
    public void A_day_told_in_words_is_the_day_where_it_happened() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(s_anyCase), drawn =>
    {
        var citizen = new Citizen { Now = MomentOf(drawn), Reference = s_country };
        var (words, ago) = (drawn.Ago % 3) switch
        {
            0 => ("hari ini", 0),
            1 => ("kemarin", 1),
            _ => ("kemarin lusa", 2),
        };
        OnTheWay.To(ReportStep.AwaitingDay, citizen).Says(words).Says($"Balai desa, {s_country.Regions.Find(s_places[drawn.Zone].Place)!.Name}");
        var draft = citizen.Draft;
        return (draft.Region == s_places[drawn.Zone].Place && draft.Day == DayThere(drawn).AddDays(-ago))
            .Label($"{words}: {draft.Region} {draft.Day}, expected {DayThere(drawn).AddDays(-ago)}");
    }));

    [Theory]
    [InlineData("WIB", 16, 59, 7)]
    [InlineData("WIB", 17, 0, 8)]
    [InlineData("WITA", 15, 59, 7)]
    [InlineData("WITA", 16, 0, 8)]
    [InlineData("WIT", 14, 59, 7)]
    [InlineData("WIT", 15, 0, 8)]
    public void A_day_begins_at_midnight_there(string zone, int hour, int minute, int day) => Assert.Equal(
        new DateOnly(2026, 10, day),
        s_country.Regions.Find(s_places[Enum.Parse<IndonesianZone>(zone)].Place)!.DayOf(new DateTimeOffset(2026, 10, 7, hour, minute, 0, TimeSpan.Zero)));

    private static string Model(Drawn drawn)
    {
        var today = DayThere(drawn);
        if (LastDay(drawn) is not { } last)
        {
            return "";
        }

        if (today > last)
        {
            return drawn.LearnedAgo is null ? "formal.MayBeLate" : $"formal.IsLate {Text(last)}";
        }

        var isWorking = drawn.Kind == DayKind.Working;
        var left = 0;
        for (var day = last; day > today; day = day.AddDays(-1))
        {
            left += !isWorking || IsWorked(day) ? 1 : 0;
        }

        return today == last ? "formal.LastDay" : $"formal.{(isWorking ? "Working" : "")}DaysLeft {left} {Text(last)}";
    }

    private static DateOnly? LastDay(Drawn drawn)
    {
        var act = DayThere(drawn).AddDays(-drawn.Ago);
        if (drawn.Applies == false || drawn.Votes is Votes.Elsewhere or Votes.Nobody || act < s_electionFrom || act > s_electionUntil)
        {
            return null;
        }

        var day = LearnedOn(drawn) ?? act;
        for (var counted = 0; counted < DaysGiven;)
        {
            day = day.AddDays(1);
            counted += drawn.Kind != DayKind.Working || IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    private static bool IsWorked(DateOnly day) => (int)day.DayOfWeek is >= 1 and <= 5 && !s_holidays.Contains(Text(day));

    private static DateTimeOffset MomentOf(Drawn drawn) => new(s_beginning.AddMinutes(drawn.Minute), TimeSpan.Zero);

    private static DateOnly DayThere(Drawn drawn) => DateOnly.FromDateTime(s_beginning.AddMinutes(drawn.Minute + (60 * s_places[drawn.Zone].Ahead)));

    private static DateOnly? LearnedOn(Drawn drawn) => drawn.LearnedAgo is { } ago ? DayThere(drawn).AddDays(-ago) : null;

    private static string Text(object value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : $"{value}";

    private static Case CaseOf(Drawn drawn)
    {
        var filed = ACase.Filed();
        return filed with
        {
            Content = filed.Content with { When = DayThere(drawn).AddDays(-drawn.Ago), KnownOn = LearnedOn(drawn), Region = s_places[drawn.Zone].Place },
        };
    }

    private static Situation SituationOf(Drawn drawn) => new()
    {
        Conversation = Conversation.New,
        Visitor = new Visitor(null, InGroup: false),
        Now = MomentOf(drawn),
        Operator = A.Operator,
        Reference = s_country with { Elections = Calendar(drawn) },
        Rules = A.Rules,
        Supplies = A.Supplies(),
    };

    private static ElectionCalendar Calendar(Drawn drawn)
    {
        IReadOnlyList<RegionCode> regions = drawn.Votes switch
        {
            Votes.TheProvince => [new RegionCode(s_places[drawn.Zone].Place.Value[..2])],
            Votes.Elsewhere => [new RegionCode("35")],
            _ => [],
        };
        return new ElectionCalendar(drawn.Votes == Votes.Nobody
            ? []
            : [AnElection.Of(drawn.Kind, drawn.Applies, ElectionStage.Campaign, regions) with { Stages = [new ElectionPeriod(ElectionStage.Campaign, s_electionFrom, s_electionUntil)] }]);
    }

    /// <param name="Ago">Days since the act.</param>
    /// <param name="LearnedAgo">Days since he learned of it; null where he did not say.</param>
    private sealed record Drawn(int Minute, IndonesianZone Zone, int Ago, int? LearnedAgo, DayKind? Kind, bool? Applies, Votes Votes);
}
