using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Staffing;

/// <summary>What an officer had begun ends when his role does: a reason, a decision, what he heard of a voice. None of it is kept or taken for something else.</summary>
internal static class EndedErrands
{
    public static bool AreIn(Situation situation) =>
        !situation.Visitor.InGroup && situation.Conversation != Kept(situation.Conversation, situation.Visitor.Officer?.Role);

    /// <summary>Says so. A command or a button of his is heard afterwards; words were meant for what is over.</summary>
    public static Turn End(Situation situation, Utterance heard, Func<Situation, Turn> hear)
    {
        var left = situation with { Conversation = Kept(situation.Conversation, situation.Visitor.Officer?.Role), Subject = null };
        var said = new Reply.Message([new Sentence("staff.ErrandEnded")], []);
        var turn = heard switch
        {
            Utterance.Commanded or Utterance.Pressed => hear(left),
            _ when left.Conversation.Draft is not null => ReportDialogue.Resume(left),
            _ => Turn.Saying(left.Conversation),
        };
        return turn with { Replies = [said, .. turn.Replies] };
    }

    private static Conversation Kept(Conversation conversation, Role? role) => conversation with
    {
        Errand = role is null or Role.Administrator or Role.Custodian ? null : conversation.Errand,
        Deciding = role == Role.Custodian ? conversation.Deciding : null,
        Writing = role == Role.Intake ? conversation.Writing : null,
    };
}
