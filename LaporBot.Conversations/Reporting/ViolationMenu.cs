using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The menu of breaches, a handful a page. Numbers run through all pages, so that a typed number needs no page.</summary>
internal static class ViolationMenu
{
    private const int PageSize = 4;

    public static Reply.Message Page(ReportDraft draft, ViolationCatalogue catalogue, int page)
    {
        IReadOnlyList<Choice> keep = draft.ViolationUnsure || draft.Violation is not null ? [ReportPrompts.Button(draft, "report.ButtonKeep", ReportVerb.Keep)] : [];
        var size = PageSize - keep.Count;
        var pages = (catalogue.Menu.Count + size - 1) / size;
        var first = page % pages * size;
        var entries = catalogue.Menu.Skip(first).Take(size).ToList();
        var lines = entries.Select((entry, index) => new Sentence("report.MenuLine", first + index + 1, entry.Name));
        var buttons = entries.Select((entry, index) => (IReadOnlyList<Choice>)
        [
            new(new Sentence("report.MenuButton", first + index + 1, entry.Button ?? entry.Name), ReportCode.Of(draft, ReportVerb.Violation, entry.Code)),
        ]);
        return ReportPrompts.Asking(
            draft,
            [new Sentence("report.AskViolation"), .. lines],
            [
                .. buttons,
                [
                    ReportPrompts.Button(draft, "report.ButtonUnsure", ReportVerb.Unsure),
                    ReportPrompts.Button(draft, "report.ButtonMore", ReportVerb.Page, Number((page + 1) % pages)),
                ],
                keep,
            ]);
    }

    /// <summary>The entry that a typed number or label means, on whatever page it stands; null when there is none.</summary>
    public static Violation? Meant(ViolationCatalogue catalogue, string typed) => TypedChoice.NumberIn(typed) is { } number
        ? number >= 1 && number <= catalogue.Menu.Count ? catalogue.Menu[number - 1] : null
        : catalogue.Menu.FirstOrDefault(entry => TypedChoice.IsLabel(LabelOf(entry), typed)) ?? TypedChoice.Nearest(catalogue.Menu, LabelOf, typed);

    private static Sentence LabelOf(Violation entry) => new("common.Value", entry.Button ?? entry.Name);

    private static string Number(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
