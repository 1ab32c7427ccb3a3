using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Batalkan kirim": the report is taken back before any officer was told.</summary>
internal static class ReportTakingBack
{
    public static bool Hears(Utterance heard) =>
        heard is Utterance.Pressed { Code: var code } && ButtonFields.Of(code) is [ReportCode.Area, _, ReportVerb.TakeBack] && ButtonFields.CaseIn(code) is not null;

    public static Turn Hear(Situation situation)
    {
        if (situation.Subject is not { } filed)
        {
            return ReportDialogue.PressWithoutDraft(situation);
        }

        if (filed.Stage == Stage.Withdrawn)
        {
            return Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("report.TakenBackBefore")));
        }

        return filed.TakeBack(situation.Now, situation.Reference) switch
        {
            TakeBackOutcome.TakenBack taken => new Turn(
                Without(filed.Id, situation.Conversation),
                [new Reply.Message([new Sentence("report.TakenBack", filed.Number.Value)], [])],
                [
                    new Intent.ChangeCase(filed, taken.After, taken.Events),
                    new Intent.CancelHeld(ReportFiling.HoldKey(filed.Id)),
                    new Intent.DestroyReport(filed, ReportFiling.HoldKey(filed.Id)),
                ]),
            _ => Turn.Saying(situation.Conversation, new Reply.Message([new Sentence("report.TooLateToTakeBack", filed.Number.Value)], [])),
        };
    }

    /// <summary>What he was adding to it, or telling of himself, is let go of together with it.</summary>
    private static Conversation Without(CaseId gone, Conversation conversation) => conversation with
    {
        Amending = conversation.Amending?.Case == gone ? null : conversation.Amending,
        Formalising = conversation.Formalising?.Case == gone ? null : conversation.Formalising,
    };
}
