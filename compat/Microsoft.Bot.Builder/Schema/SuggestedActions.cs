namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered with a message, and to whom (nobody named: to everybody in the conversation).</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string>? to = default, IList<CardAction>? actions = default)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }

    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
