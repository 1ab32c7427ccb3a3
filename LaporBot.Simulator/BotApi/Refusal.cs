namespace LaporBot.Simulator.BotApi;

/// <summary>A call that Telegram does not carry out: the code is the HTTP status too.</summary>
public sealed record Refusal(int Code, string Description)
{
    public long? MigrateToChatId { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryAfter { get; init; }
}
