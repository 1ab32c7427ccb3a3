using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>What the buttons between the review and the sending mean.</summary>
internal static class LeakPresses
{
    /// <summary>"Kirim" in the review: who goes openly sends; everybody else is asked first.</summary>
    public static ReportMove Send(ReportDraft draft, Situation situation) => draft switch
    {
        { IsComplete: false } => new ReportMove(draft, new Sentence("report.Incomplete")),
        _ when !DraftLeaks.AreAsked(draft) => ReportMove.To(ReportConfirmed, draft),
        _ => On(draft, situation),
    };

    public static ReportMove Cover(ReportDraft draft, Situation situation)
    {
        var asked = AskedIn(draft, situation);
        return asked.Count == 0
            ? Settled(draft, situation)
            : Answered(DraftLeaks.Covered(draft, asked), situation, new Sentence("leak.Covered"));
    }

    public static ReportMove Keep(ReportDraft draft, Situation situation)
    {
        var tokens = AskedIn(draft, situation).Select(one => one.Token).Distinct();
        return Answered(draft with { LeaksKept = [.. draft.LeaksKept, .. tokens] }, situation);
    }

    /// <summary>Nothing is left to decide, perhaps because he edited the message.</summary>
    public static ReportMove Settled(ReportDraft draft, Situation situation) =>
        draft.Step == ReportStep.AwaitingLeakChoice && DraftLeaks.Undecided(draft, situation).Count == 0
            ? ReportMove.To(LeaksSettled, draft)
            : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>"Tidak, kirim": sent, unless words that came in the meantime give him away.</summary>
    public static ReportMove Unguessable(ReportDraft draft, Situation situation) => DraftLeaks.Undecided(draft, situation).Count > 0
        ? ReportMove.To(LeaksFound, draft)
        : ReportMove.To(ReportConfirmed, draft);

    private static IReadOnlyList<FoundLeak> AskedIn(ReportDraft draft, Situation situation) => draft.Step == ReportStep.AwaitingLeakChoice
        ? DraftLeaks.AskedNext(DraftLeaks.Undecided(draft, situation))
        : [];

    private static ReportMove Answered(ReportDraft draft, Situation situation, params IReadOnlyList<Sentence> says)
    {
        var after = draft with { LeaksAnswered = draft.LeaksAnswered + 1 };
        return DraftLeaks.Undecided(after, situation).Count == 0
            ? ReportMove.To(LeaksSettled, after, says)
            : new ReportMove(after, says);
    }

    private static ReportMove On(ReportDraft draft, Situation situation) =>
        ReportMove.To(DraftLeaks.Undecided(draft, situation).Count > 0 ? LeaksFound : LeaksSettled, draft);
}
