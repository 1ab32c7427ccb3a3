namespace LaporBot.Simulator.Control;

/// <summary>Something that goes wrong on purpose when the bot calls.</summary>
public sealed record FaultRule
{
    /// <summary>The method that is hit; null hits every one.</summary>
    public string? Method { get; init; }

    /// <summary>The chat that is hit; null hits every one.</summary>
    public long? ChatId { get; init; }

    /// <summary>3 hits the third, sixth … fitting call.</summary>
    public int? EveryNth { get; init; }

    /// <summary>After so many hits the rule is spent; null never.</summary>
    public int? Times { get; init; }

    public int? Status { get; init; }

    public string? Description { get; init; }

    /// <summary>Seconds, told to the bot; alone it means 429.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>A page that is answered in place of JSON, as a proxy before Telegram would.</summary>
    public string? Html { get; init; }

    /// <summary>Real milliseconds before anything else happens.</summary>
    public int? DelayMs { get; init; }

    /// <summary>Cuts the connection without an answer; with status 200 only after the call was carried out.</summary>
    public bool CloseConnection { get; init; }

    internal bool OnlyDelays => DelayMs is not null && Status is null && RetryAfter is null && Html is null && !CloseConnection;
}
