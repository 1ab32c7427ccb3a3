using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Practice;

namespace LaporBot.Tests.Support;

/// <summary>Reference data with an invented election around <see cref="A.Day"/>.</summary>
internal static class AnElection
{
    public static ReferenceData Now(DayKind? kind = null, bool? applies = true, ElectionStage stage = ElectionStage.Campaign, params IReadOnlyList<RegionCode> regions) =>
        PracticeReference.Data with { Elections = new ElectionCalendar([Of(kind, applies, stage, regions)]) };

    public static Election Of(DayKind? kind, bool? applies, ElectionStage stage, IReadOnlyList<RegionCode> regions) => new(
        "contoh-2026",
        ElectionKind.Pilkada,
        new Bilingual("Pemilihan Contoh", "Invented election"),
        regions,
        [new ElectionPeriod(stage, A.Day.AddDays(-60), A.Day.AddDays(60))],
        new ReportingClock(7, kind, applies, "Aturan contoh", "invented"),
        "invented");
}
