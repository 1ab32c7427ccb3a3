namespace LaporBot.Host.Notifications;

/// <summary>What is to be done at the channel. Stored as text.</summary>
internal enum OutboxKind
{
    /// <summary>A new message.</summary>
    Send,

    /// <summary>An earlier message says something else from now on.</summary>
    Edit,

    /// <summary>A short note at a pressed button.</summary>
    Toast,

    /// <summary>A file of the evidence store.</summary>
    File,
}
