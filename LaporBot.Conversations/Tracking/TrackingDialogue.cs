using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>A reporter asks how his reports stand, reads news and answers officers' questions.</summary>
public static class TrackingDialogue
{
    /// <summary>True for <c>/status</c>, buttons <c>t|…</c>, and texts and files while a question is being answered.</summary>
    public static bool Hears(Conversation conversation, Utterance heard) => false;

    public static Need Needs(Conversation conversation, Utterance heard) => new() { Filed = true };

    public static Turn Hear(Situation situation, Utterance heard) => Turn.Saying(situation.Conversation);
}
