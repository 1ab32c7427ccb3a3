namespace LaporBot.Host.Notifications;

/// <summary>What goes first when the pace is limited.</summary>
internal enum OutboxPriority
{
    /// <summary>Somebody waits for it.</summary>
    Reply,

    /// <summary>It may take a moment.</summary>
    Notice,

    /// <summary>It may take long.</summary>
    Digest,
}
