namespace Microsoft.Bot.Builder;

/// <summary>What runs at the inner end of the pipeline: the bot's own turn.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
