namespace LaporBot.Simulator.BotApi;

/// <summary>Where and how updates are delivered while a webhook is set.</summary>
sealed record WebhookSettings(string Url, string? SecretToken, int MaxConnections);
