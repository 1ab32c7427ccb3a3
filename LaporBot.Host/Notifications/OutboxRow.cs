using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Notifications;

/// <summary>Something to be said to somebody. It leaves after the commit that made it and is closed after the channel has taken it.</summary>
internal sealed class OutboxRow
{
    /// <summary>Given by the one writer; within a chat the order of sending.</summary>
    public required long Id { get; init; }

    public required ChatKey ChatKey { get; init; }

    public required Sealed<long> Address { get; init; }

    public required OutboxKind Kind { get; init; }

    public required Sealed<byte[]> Payload { get; init; }

    /// <summary>Why it is sent, in one word of ours.</summary>
    public required string Purpose { get; init; }

    /// <summary>Everything held under the same key is cancelled together.</summary>
    public string? HoldKey { get; init; }

    /// <summary>Set while held: the release takes it away.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public required OutboxPriority Priority { get; init; }

    public required int Attempts { get; init; }

    public DateTimeOffset? NextTry { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public required OutboxState State { get; init; }

    /// <summary>The person's next message is meant as the answer to it.</summary>
    public required bool Asks { get; init; }

    public CaseId? CaseId { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>When it was sent, cancelled or given up.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
}
