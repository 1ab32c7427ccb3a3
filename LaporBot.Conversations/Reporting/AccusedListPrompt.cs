using System.Globalization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>A pasted list as it was understood: all names at once, the buttons that remove one a few at a time.</summary>
internal static class AccusedListPrompt
{
    private const int ButtonsOnPage = 3;

    public static Reply.Message Page(ReportDraft draft, int page)
    {
        var pages = (draft.AccusedRead.Count + ButtonsOnPage - 1) / ButtonsOnPage;
        var shown = pages == 0 ? 0 : page % pages;
        var numbers = Enumerable.Range(1, draft.AccusedRead.Count).Skip(shown * ButtonsOnPage).Take(ButtonsOnPage);
        IReadOnlyList<Choice> turning = pages > 1
            ? [ReportPrompts.Button(draft, "report.ButtonMore", ReportVerb.ListPage, Number((shown + 1) % pages))]
            : [];
        IReadOnlyList<IReadOnlyList<Choice>> rows =
        [
            [.. numbers.Select(number => new Choice(new Sentence("report.ButtonRemoveListed", number), Removing(draft, number)))],
            turning,
            [ReportPrompts.Button(draft, "report.ButtonTakeList", ReportVerb.ListTaken)],
            [ReportPrompts.Button(draft, "report.ButtonBack", ReportVerb.Back)],
        ];
        return new(
            [new Sentence("report.AskList", draft.AccusedRead.Count), .. AccusedPrompts.Lines(draft.AccusedRead), new Sentence("report.ListHelp")],
            [.. rows.Where(row => row.Count > 0)]) { Asks = true };
    }

    public static ChoiceCode Removing(ReportDraft draft, int number) => ReportCode.Of(draft, ReportVerb.ListRemove, Number(number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
