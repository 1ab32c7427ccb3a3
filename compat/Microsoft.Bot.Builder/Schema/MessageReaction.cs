namespace Microsoft.Bot.Schema;

/// <summary>One reaction put on a message or taken from it.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string? type = default) => Type = type;

    public string? Type { get; set; }
}
