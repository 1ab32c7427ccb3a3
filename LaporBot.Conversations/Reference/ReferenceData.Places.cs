using LaporBot.Conversations.Admissibility;

namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    public required RegionDirectory Regions { get; init; }

    public required ElectionCalendar Elections { get; init; }

    /// <summary>What a report must hold to be examined, in the order in which it is shown.</summary>
    public required IReadOnlyList<AdmissibilityRule> AdmissibilityRules { get; init; }
}
