using Microsoft.Bot.Builder;

namespace LaporBot.Tests.Support;

/// <summary>Middleware written in place, as a lambda.</summary>
public sealed class InlineMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> work) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        work(turnContext, next, cancellationToken);
}
