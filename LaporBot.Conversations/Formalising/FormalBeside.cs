using LaporBot.Conversations.Guide;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Formalising;

/// <summary>What he says to others while the form is open: some of it leaves the form, the rest is answered and the question stands below it again.</summary>
internal static class FormalBeside
{
    /// <param name="elsewhere">The rest of the desk, which knows nothing of the form.</param>
    public static Turn Hear(Situation situation, Utterance heard, Func<Situation, Turn> elsewhere)
    {
        if (situation.Conversation.Formalising is not { } errand)
        {
            return elsewhere(situation);
        }

        var turn = elsewhere(situation with { Conversation = situation.Conversation with { Formalising = null } });
        if (Leaves(heard))
        {
            return turn with { Replies = [new Reply.Message([new Sentence("formal.Left")], []), .. turn.Replies] };
        }

        var after = turn.After with { Formalising = errand };
        if (heard is Utterance.Pressed press && GuideButton.Hears(press.Code))
        {
            return turn with { After = after };
        }

        var answered = heard is Utterance.Edited ? turn.Replies : [.. turn.Replies.Where(reply => reply is not Reply.Message { Asks: true })];
        return turn with { After = after, Replies = [.. answered, FormalPrompts.For(errand, situation with { Conversation = after })] };
    }

    private static bool Leaves(Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: "lapor" or "status" } => true,
        Utterance.Pressed press => press.Code != GeneralCode.English && press.Code != GeneralCode.Indonesian
            && GuideButton.Read(press.Code) is null or { Verb: GuideButton.Report },
        _ => false,
    };
}
