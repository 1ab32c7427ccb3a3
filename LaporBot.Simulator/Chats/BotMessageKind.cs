namespace LaporBot.Simulator.Chats;

/// <summary>What the bot did.</summary>
public enum BotMessageKind
{
    /// <summary>A new message stands in the chat.</summary>
    Sent,

    /// <summary>An earlier message has a new text or keyboard.</summary>
    Edited,

    /// <summary>A press was answered; the text is what pops up, if anything.</summary>
    Answered,
}
