using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Guide;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Amending;

/// <summary>What he says to others while he adds or takes back: some of it leaves that, the rest is answered and the question stands below it again.</summary>
internal static class AmendBeside
{
    /// <param name="elsewhere">The rest of the desk, which knows nothing of it.</param>
    public static Turn Hear(Situation situation, Utterance heard, Func<Situation, Turn> elsewhere)
    {
        if (situation.Conversation.Amending is not { } errand)
        {
            return elsewhere(situation);
        }

        if (LateWords.AreMeantAsReport(errand, heard))
        {
            return AmendPresses.AsNewReport(situation, errand);
        }

        if (LateAnswers.MeantBy(errand, heard) is { } asked && AmendCases.Find(situation, asked) is { } held)
        {
            return LateAnswers.Chosen(situation, errand, held);
        }

        var turn = elsewhere(situation with { Conversation = situation.Conversation with { Amending = null } });
        var losesSomething = AmendLeaving.LosesSomething(errand);
        if (Leaves(heard) && !(losesSomething && AmendLeaving.IsALook(heard, turn, situation)))
        {
            return losesSomething ? AmendLeaving.Ask(situation, errand, heard)
                : WaitingAddition.Left(situation) is { } joined
                ? WaitingAddition.Before(joined, turn)
                : turn with { Replies = [new Reply.Message([LateWords.Left(errand)], []), .. turn.Replies] };
        }

        var after = turn.After with { Amending = errand };
        if (heard is Utterance.Pressed press && GuideButton.Hears(press.Code))
        {
            return turn with { After = after };
        }

        var answered = heard is Utterance.Edited ? turn.Replies : [.. turn.Replies.Where(reply => reply is not Reply.Message { Asks: true })];
        return turn with { After = after, Replies = [.. answered, AmendPrompts.For(errand, situation with { Conversation = after })] };
    }

    private static bool Leaves(Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: "lapor" or TrackingDialogue.Status or FormalDialogue.Command } => true,
        Utterance.Pressed press => press.Code != GeneralCode.English && press.Code != GeneralCode.Indonesian
            && GuideButton.Read(press.Code) is null or { Verb: GuideButton.Report },
        _ => false,
    };
}
