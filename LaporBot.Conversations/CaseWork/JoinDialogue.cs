using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Somebody opens an invitation link in a private chat: <c>/start &lt;token&gt;</c>.</summary>
public static class JoinDialogue
{
    public static Need Needs(string token) => new() { InvitationToken = token };

    public static Turn Hear(Situation situation, Utterance heard) => Turn.Saying(situation.Conversation);
}
