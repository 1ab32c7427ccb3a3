namespace LaporBot.Conversations.Brakes;

/// <summary>How much comes from one chat.</summary>
public enum Chatter
{
    /// <summary>No more than people write.</summary>
    Calm,

    /// <summary>With this message it has become too much.</summary>
    TurnedLoud,

    /// <summary>It goes on being too much, and the person was told.</summary>
    Loud,
}
