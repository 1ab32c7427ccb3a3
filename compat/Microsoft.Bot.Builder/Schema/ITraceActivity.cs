namespace Microsoft.Bot.Schema;

/// <summary>A note for whoever develops the bot; people never see it, and it is no answer to them.</summary>
public interface ITraceActivity : IActivity
{
    string? Name { get; set; }

    string? Label { get; set; }

    string? ValueType { get; set; }

    object? Value { get; set; }

    ConversationReference? RelatesTo { get; set; }
}
