namespace Microsoft.Bot.Schema;

/// <summary>Something that happened outside the talk, told by name and value.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }

    ConversationReference? RelatesTo { get; set; }
}
