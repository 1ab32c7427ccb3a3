namespace Telegram.Bot.Polling;

/// <summary>Which updates are asked for, and from where on.</summary>
public sealed class ReceiverOptions
{
    private int? _limit = 100;

    /// <summary>The first update wanted; null is what waits at Telegram.</summary>
    public int? Offset { get; set; }

    /// <summary>Null keeps what was asked for last time.</summary>
    public UpdateType[]? AllowedUpdates { get; set; }

    /// <summary>How many updates one answer may bring: 1 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1 to 100.</exception>
    public int? Limit
    {
        get => _limit;
        set => _limit = value is null or (>= 1 and <= 100) ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"'{nameof(Limit)}' can not be less than 1 or greater than 100");
    }

    /// <summary>Throws away what waits at Telegram before it begins; <see cref="Offset"/> is not used then.</summary>
    public bool DropPendingUpdates { get; set; }
}
