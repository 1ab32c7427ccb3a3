namespace LaporBot.Conversations.Speaking;

/// <summary>Kinds of messages that no step takes as an answer, so that the kind reply can name them.</summary>
public enum UnusableKind
{
    Sticker,
    Contact,
    Poll,
    Dice,

    /// <summary>A message of a kind we know nothing about, or one without any content.</summary>
    Unknown,

    /// <summary>A press on a button whose code we cannot read (not made by us, or from an older version).</summary>
    UnreadableButton,
}
