namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    public RegionDirectory Regions { get; init; } = RegionDirectory.Read("regions.csv", DataFile.Text("regions.csv"));

    public ElectionCalendar Elections { get; init; } = ElectionFile.Read("elections.json", DataFile.Text("elections.json"));
}
