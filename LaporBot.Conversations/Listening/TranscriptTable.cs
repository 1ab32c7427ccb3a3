using LaporBot.Conversations.Cases;
using Stateless;
using static LaporBot.Conversations.Listening.TranscriptStep;
using static LaporBot.Conversations.Listening.TranscriptTrigger;

namespace LaporBot.Conversations.Listening;

/// <summary>How a voice becomes a transcript: nothing is written before it was opened, nothing saved before it was shown back.</summary>
public static class TranscriptTable
{
    public static StateMachine<TranscriptStep, TranscriptTrigger> Over(Func<TranscriptStep> step, Action<TranscriptStep> goTo)
    {
        var table = new StateMachine<TranscriptStep, TranscriptTrigger>(step, goTo);

        table.Configure(AtRest)
            .Permit(VoiceOpened, AwaitingWords);

        table.Configure(AwaitingWords)
            .PermitReentry(VoiceOpened)
            .Permit(WordsWritten, AwaitingSaving)
            .Permit(TranscriptLeft, AtRest);

        table.Configure(AwaitingSaving)
            .PermitReentry(VoiceOpened)
            .PermitReentry(WordsWritten)
            .Permit(BegunAnew, AwaitingWords)
            .Permit(TranscriptSaved, AtRest)
            .Permit(TranscriptLeft, AtRest);

        return table;
    }

    /// <returns>What is remembered after the trigger; null at rest, and unchanged where the trigger is not permitted.</returns>
    internal static TranscriptErrand? After(TranscriptErrand? errand, TranscriptTrigger trigger, CaseId held, EvidenceId voice)
    {
        var step = errand?.Step ?? AtRest;
        var table = Over(() => step, to => step = to);
        if (!table.CanFire(trigger))
        {
            return errand;
        }

        table.Fire(trigger);
        return step == AtRest ? null : (errand ?? new TranscriptErrand(held, voice, step, null)) with { Step = step };
    }
}
