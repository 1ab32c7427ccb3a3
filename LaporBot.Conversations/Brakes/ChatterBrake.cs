using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>
/// A chat from which too much comes is heard as always: every message is taken, answers are kept and answered. Only a message that
/// changed nothing is left unanswered, and only if it answers no question, or the question is on its way to him again already.
/// In a group nobody waits for an answer: there whatever does nothing is left unanswered, and a case that somebody takes is his as always.
/// </summary>
internal static class ChatterBrake
{
    public static Turn Quieted(Situation situation, Utterance heard, Turn turn)
    {
        if (situation.Visitor.InGroup)
        {
            return situation.Chatter == Chatter.Calm || turn.Intents.Count > 0 ? turn : turn with { Replies = [] };
        }

        if (situation.Chatter == Chatter.Calm || situation.Visitor.Officer is not null)
        {
            return turn;
        }

        IReadOnlyList<Reply> kept = IsNoise(situation, heard, turn) ? [] : turn.Replies;
        return situation.Chatter == Chatter.TurnedLoud
            ? turn with { Replies = [new Reply.Message([new Sentence("brake.TooFast")], []), .. kept] }
            : turn with { Replies = kept };
    }

    private static bool IsNoise(Situation situation, Utterance heard, Turn turn) =>
        turn.Intents.Count == 0
        && turn.After == situation.Conversation
        && (situation.QuestionUndelivered || !MayBeAnAnswer(situation.Conversation, heard));

    private static bool MayBeAnAnswer(Conversation conversation, Utterance heard) =>
        (conversation.Draft is not null || conversation.Answering is not null || conversation.Amending is not null || conversation.Formalising is not null)
        && heard is (Utterance.Said or Utterance.Attached or Utterance.Edited or Utterance.Located);
}
