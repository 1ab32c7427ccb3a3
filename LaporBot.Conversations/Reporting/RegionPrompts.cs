using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The question for the regency or city, with the regions that his words can mean.</summary>
internal static class RegionPrompts
{
    private const int LabelCharacters = 20;

    public static Reply.Message Question(ReportDraft draft, RegionDirectory regions)
    {
        var offered = RegionReading.Offered(draft, regions);
        var unknown = ReportPrompts.Button(draft, "report.ButtonUnknown", ReportVerb.Skip);
        if (offered.Count == 0)
        {
            return ReportPrompts.Asking(draft, [new Sentence("report.AskRegion")], [unknown]);
        }

        var lines = offered.Select((region, index) => new Sentence("report.MenuLine", index + 1, regions.NameOf(region)));
        var buttons = offered.Select((region, index) => new Choice(
            new Sentence("report.MenuButton", index + 1, LabelOf(region, regions)), ReportCode.Of(draft, ReportVerb.Region, region.Code.Value)));
        return ReportPrompts.Asking(draft, [new Sentence("report.AskWhichRegion"), .. lines], [.. buttons.Chunk(2), offered.Count < ReportPrompts.MostButtons ? [unknown] : []]);
    }

    // Districts of the same name are told apart by their regency.
    private static string LabelOf(Region region, RegionDirectory regions)
    {
        var told = region.Code.Level == RegionLevel.District && regions.Find(region.Code.Parent) is { } regency ? regency : region;
        return Excerpt.Of(told.Name.Replace("Kabupaten ", "Kab. ", StringComparison.Ordinal), LabelCharacters);
    }
}
