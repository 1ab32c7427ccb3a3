using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in order of registration, the first outermost. A set is itself middleware: as a part of another set it always goes on to what follows it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunFrom(0, turnContext, null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Runs all middleware around the callback. Whatever is thrown arrives through the task.</summary>
    public async Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        await RunFrom(0, turnContext, callback, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    Task RunFrom(int place, ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken)
    {
        if (place < _middleware.Count)
        {
            return Enter(place, turnContext, callback, cancellationToken);
        }

        return callback is null ? Task.CompletedTask : callback(turnContext, cancellationToken);
    }

    // Apart from RunFrom, so that a turn without middleware makes no closure.
    Task Enter(int place, ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        _middleware[place].OnTurnAsync(turnContext, goingOn => RunFrom(place + 1, turnContext, callback, goingOn), cancellationToken);
}
