using System.Globalization;
using LaporBot.Conversations.Guide;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Tidak yakin": the guide's plain questions lead to a form, which he takes or leaves. Each can be skipped; nothing is refused.</summary>
internal static class PlainQuestions
{
    public static ReportMove Begun(ReportDraft draft) =>
        ReportMove.To(ReportTrigger.ViolationUncertain, draft with { PlainAnswers = [] }, new Sentence("report.PlainBegin"));

    public static ReportMove Answered(ReportDraft draft, int answer, GuideBook guide)
    {
        // Where the guide has changed since, his earlier answers lead nowhere and the walk begins anew.
        var before = GuideWalk.Along(guide, AnswersOf(draft)) is GuideWalk.Asks asks ? asks.Answers : [];
        IReadOnlyList<int> answers = [.. before, answer];
        return new ReportMove(GuideWalk.Along(guide, answers) is GuideWalk.Found found
            ? draft with { PlainAnswers = answers, Person = found.Person?.Person }
            : draft with { PlainAnswers = answers });
    }

    public static ReportMove OneBack(ReportDraft draft) => new(draft with { PlainAnswers = [.. AnswersOf(draft).SkipLast(1)] });

    public static Reply.Message Question(ReportDraft draft, ReferenceData reference) => GuideWalk.Along(reference.Guide, AnswersOf(draft)) switch
    {
        GuideWalk.Found found when reference.Violations.Find(found.Code) is { } form => ReportPrompts.Asking(
            draft,
            [new Sentence("guide.Found", form.Name), .. GoesTo(found.Person)],
            [ReportPrompts.Button(draft, "report.ButtonUseForm", ReportVerb.Violation, form.Code)],
            [ReportPrompts.Button(draft, "report.ButtonStayUnsure", ReportVerb.Unsure)]),
        GuideWalk.Asks asks => ReportPrompts.Asking(
            draft,
            [new Sentence("guide.Step", asks.Answers.Count + 1), new Sentence("common.Value", asks.Question.Text)],
            [.. asks.Question.Answers.Select((answer, at) => (IReadOnlyList<Choice>)[AnswerButton(draft, answer, at)]), [SkipButton(draft)]]),
        _ => throw new InvalidOperationException("The guide leads to forms of the catalogue; that is checked when it is read."),
    };

    private static IReadOnlyList<int> AnswersOf(ReportDraft draft) => draft.PlainAnswers ?? [];

    private static IEnumerable<Sentence> GoesTo(GuideAnswer? person) => person is { GoesTo: { } target } ? [new Sentence("report.GoesTo", target)] : [];

    private static Choice AnswerButton(ReportDraft draft, GuideAnswer answer, int at) =>
        new(new Sentence("common.Value", answer.Label), ReportCode.Of(draft, ReportVerb.PlainAnswer, at.ToString(CultureInfo.InvariantCulture)));

    private static Choice SkipButton(ReportDraft draft) => ReportPrompts.Button(draft, "report.ButtonSkip", ReportVerb.Unsure);
}
