using FsCheck;
using FsCheck.Fluent;
using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Reference;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Admissibility;

public class TheMeter
{
    private static readonly ReportFacts s_whole = new(true, A.Day.AddDays(-3), true, new RegionCode("00.01"), true, true, true, null);

    [Theory]
    [InlineData("Budi Contoh", "Tidak tahu", true)]
    [InlineData("Budi Contoh", null, true)]
    [InlineData("Tidak dikenal", "Tidak tahu", false)]
    [InlineData("tidak dikenal, memakai masker", "memakai masker dan seragam, Tidak tahu", false)]
    [InlineData("Seseorang", null, false)]
    [InlineData("Unknown", "I don't know", false)]
    [InlineData("Tidak tahu namanya", "Camat, Kecamatan Contoh", true)]
    [InlineData("Seseorangnya Contoh", "Tidak tahu", true)]
    public void Somebody_without_a_name_and_without_an_office_is_not_told(string name, string? office, bool isTold) =>
        Assert.Equal(isTold, ToldIdentity.IsTold([(name, office)], ReferenceData.Embedded));

    [Fact]
    public void Of_several_one_who_could_be_found_is_enough_and_of_none_nobody_is_told()
    {
        Assert.True(ToldIdentity.IsTold([("Tidak dikenal", null), ("Budi Contoh", null)], ReferenceData.Embedded));
        Assert.False(ToldIdentity.IsTold([], ReferenceData.Embedded));
    }

    [Fact]
    public void Without_an_election_knows_five_points_and_no_clock()
    {
        var meter = AdmissibilityMeter.Read(s_whole, ReferenceData.Embedded, A.Day);
        Assert.Equal((5, 5, null, false), (meter.Met, meter.Points.Count, meter.InTimeUntil, meter.IsLate));
    }

    [Fact]
    public void In_an_election_counts_the_day_he_learned_of_it_too()
    {
        var meter = AdmissibilityMeter.Read(s_whole, AnElection.Now(), A.Day);
        Assert.Equal((6, 6, A.Day.AddDays(4), false), (meter.Met, meter.Points.Count, meter.InTimeUntil, meter.IsLate));
    }

    [Fact]
    public void Counts_from_the_day_he_learned_of_it()
    {
        var old = s_whole with { When = A.Day.AddDays(-30) };
        var unknown = AdmissibilityMeter.Read(old, AnElection.Now(), A.Day);
        Assert.Equal((5, true, true), (unknown.Met, unknown.IsLate, unknown.IsCountedFromAct));

        var known = AdmissibilityMeter.Read(old with { KnownOn = A.Day.AddDays(-1) }, AnElection.Now(), A.Day);
        Assert.Equal((6, false, A.Day.AddDays(6)), (known.Met, known.IsLate, known.InTimeUntil));
    }

    [Fact]
    public void Tells_what_is_missing_from_what_is_not_clear()
    {
        var vague = new ReportFacts(true, null, true, new RegionCode("35"), true, true, false, null);
        var states = AdmissibilityMeter.Read(vague, ReferenceData.Embedded, A.Day).Points.ToDictionary(one => one.Rule.Point, one => one.State);
        Assert.Equal(
            (PointState.Unknown, PointState.Unknown, PointState.Missing),
            (states[AdmissibilityPoint.Time], states[AdmissibilityPoint.Place], states[AdmissibilityPoint.Evidence]));
    }

    [Fact]
    public void Every_point_has_a_rule_with_its_source_and_its_date()
    {
        var rules = ReferenceData.Embedded.AdmissibilityRules;
        Assert.Equal(Enum.GetValues<AdmissibilityPoint>(), rules.Select(rule => rule.Point).Order());
        Assert.All(rules, rule => Assert.True(rule.Source.Length > 0 && rule.ValidFrom > DateOnly.MinValue));
    }

    [Fact]
    public void Is_right_over_calendars_holidays_and_days() => Check.QuickThrowOnFailure(Prop.ForAll(
        Arb.From(
            from act in Gen.Choose(0, 44)
            from learned in Gen.Choose(0, 19)
            from today in Gen.Choose(0, 29)
            from working in Gen.Elements(true, false)
            from known in Gen.Elements(true, false)
            select (Act: act, Learned: learned, Today: today, Working: working, Known: known)),
        drawn =>
        {
            // Around Idul Fitri 2026, where holidays and cuti bersama lie close together.
            var act = new DateOnly(2026, 3, 1).AddDays(drawn.Act);
            var learned = act.AddDays(drawn.Learned);
            var today = learned.AddDays(drawn.Today);
            var kind = drawn.Working ? DayKind.Working : DayKind.Calendar;
            var reference = Spring(kind);
            var meter = AdmissibilityMeter.Read(s_whole with { When = act, KnownOn = drawn.Known ? learned : null }, reference, today);

            var from = drawn.Known ? learned : act;
            var counted = Enumerable.Range(1, meter.InTimeUntil!.Value.DayNumber - from.DayNumber)
                .Count(day => kind == DayKind.Calendar || reference.Calendar.IsWorkingDay(from.AddDays(day)));
            var strict = AdmissibilityMeter.Read(s_whole with { When = act, KnownOn = drawn.Known ? learned : null }, Spring(null), today);
            return counted == 7
                && (kind == DayKind.Calendar || reference.Calendar.IsWorkingDay(meter.InTimeUntil.Value))
                && meter.IsLate == (today > meter.InTimeUntil)
                && strict.InTimeUntil <= meter.InTimeUntil
                && meter.Met == meter.Points.Count - (meter.IsLate && !drawn.Known ? 1 : 0);
        }));

    [Fact]
    public void More_told_is_never_less_met() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<(bool Time, bool Place, bool Evidence)>(),
        told =>
        {
            var less = new ReportFacts(true, told.Time ? A.Day : null, false, told.Place ? new RegionCode("00.01") : null, false, true, told.Evidence, null);
            return AdmissibilityMeter.Read(less, AnElection.Now(), A.Day).Met <= AdmissibilityMeter.Read(s_whole, AnElection.Now(), A.Day).Met;
        }));

    private static ReferenceData Spring(DayKind? kind) => ReferenceData.Embedded with
    {
        Elections = new ElectionCalendar(
        [
            AnElection.Of(kind, true, ElectionStage.Campaign, []) with
            {
                Stages = [new ElectionPeriod(ElectionStage.Campaign, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31))],
            },
        ]),
    };
}
