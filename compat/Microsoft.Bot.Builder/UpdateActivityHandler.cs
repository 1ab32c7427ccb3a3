using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands before every update of a turn. Without <paramref name="next"/> nothing is updated.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
