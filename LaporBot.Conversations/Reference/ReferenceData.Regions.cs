using LaporBot.Conversations.Admissibility;

namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    public RegionDirectory Regions { get; init; } = RegionDirectory.Read("regions.csv", DataFile.Text("regions.csv"));

    public ElectionCalendar Elections { get; init; } = ElectionFile.Read("elections.json", DataFile.Text("elections.json"));

    /// <summary>What a report must hold to be examined, in the order in which it is shown.</summary>
    public IReadOnlyList<AdmissibilityRule> AdmissibilityRules { get; init; } =
        AdmissibilityFile.Read("admissibility.json", DataFile.Text("admissibility.json"));
}
