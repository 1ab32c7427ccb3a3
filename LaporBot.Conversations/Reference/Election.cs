using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>One election and its calendar.</summary>
/// <param name="Regions">Codes of the regions that vote; empty for the whole country.</param>
/// <param name="Stages">In the order of their days; days between two belong to the earlier one.</param>
/// <param name="Clock">Null where none is known.</param>
public sealed record Election(
    string Code,
    ElectionKind Kind,
    Bilingual Name,
    IReadOnlyList<RegionCode> Regions,
    IReadOnlyList<ElectionPeriod> Stages,
    ReportingClock? Clock,
    string Source)
{
    /// <summary>A place whose region is not known is covered only by an election of the whole country.</summary>
    public bool Covers(RegionCode? region) =>
        Regions.Count == 0 || (region is { } known && Regions.Any(known.LiesIn));

    /// <returns>Null before its first and after its last day: what we do not know we do not state.</returns>
    public ElectionStage? StageOn(DateOnly day) => Stages.Count > 0 && day >= Stages[0].From && day <= Stages[^1].Until
        ? Stages.Last(period => period.From <= day).Stage
        : null;
}
