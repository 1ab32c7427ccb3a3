namespace LaporBot.Host.Storage;

/// <summary>Which bot is served, and for whom.</summary>
/// <param name="BotId">The digits before the colon of the token; the simulator's bot has one too.</param>
internal sealed record BotIdentity(long BotId, StoreMode Mode);
