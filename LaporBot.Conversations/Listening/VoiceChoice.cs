using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>Before a hidden report is sent, its writer hears that his voice can betray him, and says what becomes of the recordings.</summary>
internal static class VoiceChoice
{
    /// <summary>True until he has chosen once; a voice that comes later shares the choice.</summary>
    public static bool IsUndecided(ReportDraft draft) => draft.DestroyVoices is null && DraftLeaks.AreAsked(draft) && CountOf(draft) > 0;

    public static Reply.Message Question(ReportDraft draft) => new(
        [new Sentence("voice.MayBetray"), new Sentence("voice.HeardByIntake"), new Sentence("voice.AskFate")],
        [
            [ReportPrompts.Button(draft, "voice.ButtonDestroy", ReportVerb.DestroyVoices)],
            [ReportPrompts.Button(draft, "voice.ButtonKeep", ReportVerb.KeepVoices)],
            ReportPrompts.WaysOut(draft),
        ]) { Asks = true };

    public static ReportMove Chosen(ReportDraft draft, bool destroy, Situation situation)
    {
        if (draft.Step != ReportStep.AwaitingVoiceChoice)
        {
            return new ReportMove(draft, new Sentence("report.ChooseBelow"));
        }

        var after = draft with { DestroyVoices = destroy, LeaksAnswered = draft.LeaksAnswered + 1 };
        return ReportMove.To(LeakPresses.NextOf(after, situation), after, new Sentence(destroy ? "voice.WillBeDestroyed" : "voice.WillBeKept"));
    }

    /// <summary>For the review: how many voices there are, and who hears them.</summary>
    public static IReadOnlyList<Sentence> Lines(ReportDraft draft) => CountOf(draft) switch
    {
        0 => [],
        var count => [new Sentence(DraftLeaks.AreAsked(draft) ? "voice.ReviewHidden" : "voice.ReviewOpen", count)],
    };

    /// <summary>How many recordings stand in the place of typed answers.</summary>
    public static int CountOf(ReportDraft draft) => draft.Evidence.Count(one => one.Item.Kind == EvidenceKind.VoiceAnswer);
}
