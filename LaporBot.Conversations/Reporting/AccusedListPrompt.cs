using System.Globalization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>A list, or a sentence with several people, as it was understood: all names at once, the buttons that remove one a few at a time.</summary>
internal static class AccusedListPrompt
{
    private const int ButtonsOnPage = 3;

    // One more button stands below a sentence, and with many people one that turns the page.
    private const int FewerOnPage = 2;

    public static Reply.Message Page(ReportDraft draft, int page)
    {
        var onPage = draft.AccusedSentence is not null && draft.AccusedRead.Count > ButtonsOnPage ? FewerOnPage : ButtonsOnPage;
        var pages = (draft.AccusedRead.Count + onPage - 1) / onPage;
        var shown = pages == 0 ? 0 : page % pages;
        var numbers = Enumerable.Range(1, draft.AccusedRead.Count).Skip(shown * onPage).Take(onPage);
        IReadOnlyList<Choice> turning = pages > 1
            ? [ReportPrompts.Button(draft, "report.ButtonMore", ReportVerb.ListPage, Number((shown + 1) % pages))]
            : [];
        IReadOnlyList<IReadOnlyList<Choice>> rows =
        [
            [.. numbers.Select(number => new Choice(new Sentence("report.ButtonRemoveListed", number), Removing(draft, number)))],
            turning,
            [ReportPrompts.Button(draft, "report.ButtonTakeList", ReportVerb.ListTaken)],
            draft.AccusedSentence is null ? [] : [ReportPrompts.Button(draft, "report.ButtonOnePerson", ReportVerb.OnePerson)],
            [ReportPrompts.Button(draft, "report.ButtonBack", ReportVerb.Back)],
        ];
        return new(
            [new Sentence("report.AskList", draft.AccusedRead.Count), .. AccusedPrompts.Lines(draft.AccusedRead), new Sentence("report.ListHelp")],
            [.. rows.Where(row => row.Count > 0)]) { Asks = true };
    }

    public static ChoiceCode Removing(ReportDraft draft, int number) => ReportCode.Of(draft, ReportVerb.ListRemove, Number(number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
