using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands before every deletion of a turn. Without <paramref name="next"/> nothing is deleted.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
