namespace LaporBot.Host.Notifications;

/// <summary>Where an outbox row stands. Stored as text.</summary>
internal enum OutboxState
{
    /// <summary>Held, due or being sent.</summary>
    Waiting,

    /// <summary>The channel has taken it.</summary>
    Sent,

    /// <summary>Given up: the channel refuses it for good, or it has expired.</summary>
    Failed,

    /// <summary>Taken back while it was held.</summary>
    Cancelled,
}
