namespace Microsoft.Bot.Builder;

/// <summary>Works around a turn: before the rest of the pipeline, after it, or instead of it.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
