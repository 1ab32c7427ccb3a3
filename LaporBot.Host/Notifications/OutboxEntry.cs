using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Notifications;

/// <summary>An outbox row in the clear, as the courier needs it.</summary>
internal sealed record OutboxEntry
{
    /// <summary>0 until its unit is committed.</summary>
    public long Id { get; init; }

    public required ChatKey Chat { get; init; }

    /// <summary>The channel's id of the chat.</summary>
    public required long Address { get; init; }

    public required OutboxKind Kind { get; init; }

    /// <summary>What is said, in the channel's own form.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The payload as it was before it was written down; null for a row that was read back.</summary>
    public OutboxPayload? Rendered { get; init; }

    /// <summary>Why it is sent, in one word of ours (<c>reply</c>, <c>notice</c>, <c>apology</c> …): for health and cleaning, never a person's word.</summary>
    public required string Purpose { get; init; }

    public OutboxPriority Priority { get; init; } = OutboxPriority.Reply;

    /// <summary>Everything held under the same key is cancelled together; null for what is not held.</summary>
    public string? HoldKey { get; init; }

    /// <summary>Set while held: it must be released through the writer before it is sent.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public int Attempts { get; init; }

    /// <summary>Null for at once.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>After this it is given up; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>True when the person's next message is meant as the answer to it.</summary>
    public bool Asks { get; init; }

    public CaseId? Case { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    public bool IsHeld => HoldKey is not null && NotBefore is not null;
}
