using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Staffing;

namespace LaporBot.Conversations.CaseWork;

/// <summary>An officer works in his private chat: his desk, the buttons below a case, and what a move still needs.</summary>
public static class OfficerDialogue
{
    /// <summary>What must be loaded to hear this; <see cref="Need.Nothing"/> when it is not officer business.</summary>
    public static Need Needs(Conversation conversation, Utterance heard) => FileDesk.Needs(conversation, heard) ?? VoiceDesk.Needs(conversation, heard) ?? heard switch
    {
        Utterance.Pressed press when CaseButton.Read(press.Code) is { } button => new Need { Subject = button.Case, AsDecider = button.Verb == CaseVerb.Judge },
        Utterance.Commanded { Name: OfficerCommands.Cases } => new Need { Desk = true },
        Utterance.Pressed or Utterance.Commanded => Need.Nothing,
        _ when conversation.Errand is { } errand => new Need { Subject = errand.Case, AsDecider = errand.Judges is not null },
        _ => Need.Nothing,
    };

    /// <summary>He turns from a move he has begun to something else: says so, so that no later word of his is taken for its reason.</summary>
    public static Turn Leave(Situation situation, Func<Situation, Turn> elsewhere)
    {
        var turn = elsewhere(situation with { Conversation = situation.Conversation with { Errand = null, Deciding = null, Writing = null } });
        return turn with { Replies = [new Reply.Message([new Sentence("work.MoveLeft")], []), .. turn.Replies] };
    }

    /// <returns>Null when this is not officer business: then the citizen dialogues hear it.</returns>
    public static Turn? Hear(Situation situation, Utterance heard)
    {
        if (situation.Visitor.Officer is not { } officer)
        {
            return heard is Utterance.Pressed { Code: var code } && ButtonFields.IsOf(code, CaseButton.Area)
                ? Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("work.OfficersOnly")))
                : null;
        }

        if (StaffDesk.Hear(situation, officer, heard) is { } staff)
        {
            return staff;
        }

        return FileDesk.Hear(situation, officer, heard) ?? VoiceDesk.Hear(situation, officer, heard) ?? heard switch
        {
            Utterance.Pressed press when CaseButton.Read(press.Code) is { } button => CaseDesk.Press(situation, officer, button),
            Utterance.Pressed press when InviteDesk.Reads(press.Code) => InviteDesk.Press(situation, officer, press.Code),
            Utterance.Pressed press when ButtonFields.IsOf(press.Code, CaseButton.Area) =>
                Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("work.UnreadableButton"))),
            Utterance.Pressed => null,
            Utterance.Commanded command => OfficerCommands.Hear(situation, officer, command),
            _ when situation.Conversation.Errand is { Step: OfficerStep.AwaitingMarkReason } mark => Brakes.MarkDesk.Hear(situation, officer, mark, heard),
            _ when situation.Conversation.Errand is { Judges: { } judges } judging => TakingBackDesk.Hear(situation, officer, judging, judges, heard),
            _ when situation.Conversation.Errand is { } errand => MoveErrand.Hear(situation, officer, errand, heard),
            Utterance.Said said when InviteDesk.Meant(situation, officer, said.Text) is { } role => InviteDesk.Press(situation, officer, role),
            _ => null,
        };
    }
}
