using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands before every send of a turn. It may change the list; without <paramref name="next"/> nothing is sent.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
