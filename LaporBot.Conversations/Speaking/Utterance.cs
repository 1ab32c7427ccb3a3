namespace LaporBot.Conversations.Speaking;

/// <summary>What a person said, pressed or attached, on any channel.</summary>
public abstract record Utterance
{
    private Utterance() { }

    /// <summary>The channel's id of the message that carried it, unique within the chat; 0 where there is none (a press carries the id of the message with the button).</summary>
    public long MessageId { get; init; }

    /// <summary>A text of 1 to 4,096 characters that is no command.</summary>
    public sealed record Said(string Text) : Utterance;

    /// <summary>A button of ours.</summary>
    public sealed record Pressed(ChoiceCode Code) : Utterance;

    /// <summary>A command without its slash and bot name, in lower case; the argument is what followed, trimmed, or empty.</summary>
    public sealed record Commanded(string Name, string Argument) : Utterance;

    /// <summary>A file of any kind, with its caption.</summary>
    public sealed record Attached(Attachment File) : Utterance;

    /// <summary>An earlier message (<see cref="MessageId"/>) has another text now.</summary>
    public sealed record Edited(string Text) : Utterance;

    /// <summary>A location, or a venue with its name.</summary>
    public sealed record Located(SharedPlace Place) : Utterance;

    /// <summary>Something we cannot use as an answer: a sticker, a poll, a game.</summary>
    public record Unusable(UnusableKind Kind) : Utterance;

    /// <summary>A contact card: evidence where evidence is collected, and no answer anywhere else.</summary>
    public sealed record Introduced(ContactCard Card) : Unusable(UnusableKind.Contact);
}
