namespace Microsoft.Bot.Schema;

/// <summary>Reactions put on a message or taken from it.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction>? ReactionsAdded { get; set; }

    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
