using System.Globalization;
using LaporBot.Conversations.Guide;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The guide's questions as they stand inside a report, and the form they lead to.</summary>
internal static class GuidedPrompts
{
    public static Reply.Message Question(ReportDraft draft, ReferenceData reference)
    {
        var asks = GuidedChoice.At(draft, reference);
        return ReportPrompts.Asking(
            draft,
            [.. GuidePlace.Of(asks), new Sentence("common.Value", asks.Question.Text)],
            [.. asks.Question.Answers.Select((answer, at) => Answer(draft, answer, at)), [Skip(draft, "report.ButtonSkip")]]);
    }

    public static Reply.Message Suggestion(ReportDraft draft, ReferenceData reference) =>
        GuideWalk.Along(reference.Guide, draft.Guided) is GuideWalk.Found found && reference.Violations.Find(found.Code) is { } form
            ? ReportPrompts.Asking(
                draft,
                [new Sentence("guide.Found", form.Name), .. PersonKindPrompts.GoesTo(found.Route, reference), new Sentence("breach.AskSuggestion")],
                [ReportPrompts.Button(draft, "breach.ButtonFits", ReportVerb.Violation, form.Code)],
                [ToList(draft)],
                [Skip(draft, "breach.ButtonStillUnsure")])
            : ReportPrompts.Asking(draft, [new Sentence("breach.NothingSuggested")], [ToList(draft)], [Skip(draft, "breach.ButtonStillUnsure")]);

    private static IReadOnlyList<Choice> Answer(ReportDraft draft, GuideAnswer answer, int at) =>
        [new(new Sentence("common.Value", answer.Label), ReportCode.Of(draft, ReportVerb.GuideAnswer, at.ToString(CultureInfo.InvariantCulture)))];

    private static Choice ToList(ReportDraft draft) => ReportPrompts.Button(draft, "breach.ButtonList", ReportVerb.OpenList);

    private static Choice Skip(ReportDraft draft, string label) => ReportPrompts.Button(draft, label, ReportVerb.Skip);
}
