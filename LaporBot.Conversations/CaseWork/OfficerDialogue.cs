using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>An officer works in his private chat.</summary>
public static class OfficerDialogue
{
    /// <summary>What must be loaded to hear this; <see cref="Need.Nothing"/> when it is not officer business.</summary>
    public static Need Needs(Conversation conversation, Utterance heard) => Need.Nothing;

    /// <returns>Null when this is not officer business: then the citizen dialogues hear it.</returns>
    public static Turn? Hear(Situation situation, Utterance heard) => null;
}
