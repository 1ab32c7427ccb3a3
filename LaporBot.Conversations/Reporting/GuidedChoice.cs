using LaporBot.Conversations.Guide;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Tidak yakin": the guide's questions, asked inside the report. Whatever he answers, the report goes on.</summary>
internal static class GuidedChoice
{
    public static ReportMove Begun(ReportDraft draft) => ReportMove.To(UnsureSaid, draft with { GuideAnswers = null });

    public static ReportMove Answered(ReportDraft draft, int at, ReferenceData reference)
    {
        if (draft.Step != AwaitingGuideAnswer)
        {
            return new ReportMove(draft, new Sentence("report.ChooseBelow"));
        }

        var after = draft with { GuideAnswers = [.. At(draft, reference).Answers, at] };
        return GuideWalk.Along(reference.Guide, after.Guided) switch
        {
            GuideWalk.Found found => ReportMove.To(ViolationSuggested, after.WithRoute(found.Route)),
            GuideWalk.Asks next => new ReportMove(after with { GuideAnswers = next.Answers }),
            _ => throw new InvalidOperationException("A walk either asks or has found."),
        };
    }

    /// <summary>The question at hand; the first where his answers lead to none, because the guide was changed meanwhile.</summary>
    public static GuideWalk.Asks At(ReportDraft draft, ReferenceData reference) =>
        GuideWalk.Along(reference.Guide, draft.Guided) as GuideWalk.Asks ?? new GuideWalk.Asks(reference.Guide.Questions[GuideBook.FirstQuestion], []);

    /// <summary>One question back; before the first lies the list.</summary>
    public static ReportMove WentBack(ReportDraft draft)
    {
        var before = draft with { GuideAnswers = [.. draft.Guided.SkipLast(1)] };
        return draft is { Step: AwaitingGuideAnswer, Guided.Count: > 0 } ? new ReportMove(before) : ReportMove.To(ReportTrigger.WentBack, before);
    }

    public static ReportMove LeftOpen(ReportDraft draft, ReferenceData reference) =>
        ReportMove.To(ViolationLeftOpen, DraftDetail.LeftOpen(draft, GuideWalk.CodeAt(reference.Guide, draft.Guided), reference));
}
