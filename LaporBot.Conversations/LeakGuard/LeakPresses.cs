using LaporBot.Conversations.Listening;
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
            ? ReportMove.To(NextOf(draft, situation), draft)
            : draft.Step == ReportStep.AwaitingFileChoice && FileLeaks.Undecided(draft, situation).Count == 0
                ? ReportMove.To(NextOf(draft, situation), draft)
                : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>What comes once this is decided: texts first, then recordings, then what becomes of his voice, then the last question.</summary>
    public static ReportTrigger NextOf(ReportDraft draft, Situation situation) => DraftLeaks.Undecided(draft, situation).Count > 0
        ? LeaksFound
        : FileLeaks.Undecided(draft, situation).Count > 0
            ? RecordingsFound
            : VoiceChoice.IsUndecided(draft) ? VoicesFound : LeaksSettled;

    /// <summary>"Tidak, kirim": sent, unless words that came in the meantime give him away.</summary>
    public static ReportMove Unguessable(ReportDraft draft, Situation situation) => NextOf(draft, situation) switch
    {
        LeaksSettled => ReportMove.To(ReportConfirmed, draft with { HeldUntil = StillAhead(draft, situation) }),
        var found => ReportMove.To(found, draft),
    };

    private static IReadOnlyList<FoundLeak> AskedIn(ReportDraft draft, Situation situation) => draft.Step == ReportStep.AwaitingLeakChoice
        ? DraftLeaks.AskedNext(DraftLeaks.Undecided(draft, situation))
        : [];

    private static ReportMove Answered(ReportDraft draft, Situation situation, params IReadOnlyList<Sentence> says)
    {
        var after = draft with { LeaksAnswered = draft.LeaksAnswered + 1 };
        return NextOf(after, situation) switch
        {
            LeaksFound => new ReportMove(after, says),
            var next => ReportMove.To(next, after, says),
        };
    }

    private static ReportMove On(ReportDraft draft, Situation situation) => ReportMove.To(NextOf(draft, situation), draft);

    /// <summary>A draft may lie longer than the day that was chosen.</summary>
    private static DateOnly? StillAhead(ReportDraft draft, Situation situation) =>
        draft.HeldUntil > DraftClock.Today(draft, situation) ? draft.HeldUntil : null;
}
