namespace Microsoft.Bot.Builder;

/// <summary>Runs everything further in: the middleware registered later, then the bot. Called twice, it runs twice; not called, nothing further in runs.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
