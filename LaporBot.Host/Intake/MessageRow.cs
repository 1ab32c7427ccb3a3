using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Intake;

/// <summary>One message sent or received, in one version. What was said is kept only for earlier versions of edits.</summary>
internal sealed class MessageRow
{
    /// <summary>Given by the one writer: rows are only added at the end, which is cheap.</summary>
    public required long Id { get; init; }

    public required ChatKey ChatKey { get; init; }

    /// <summary>Keyed hash of chat and message id.</summary>
    public required KeyedHash MessageKey { get; init; }

    /// <summary>0 for the message as sent, one more for each edit.</summary>
    public required int Version { get; init; }

    public required Sealed<long> MessageId { get; init; }

    public required MessageDirection Direction { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public Sealed<byte[]>? Body { get; init; }

    /// <summary>The sent report that its reporter added it to; null for everything else.</summary>
    public CaseId? CaseId { get; init; }

    public long? OutboxId { get; init; }
}
