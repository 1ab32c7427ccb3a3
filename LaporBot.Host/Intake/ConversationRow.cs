using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Intake;

/// <summary>What is remembered of one chat.</summary>
internal sealed class ConversationRow
{
    public required ChatKey ChatKey { get; init; }

    /// <summary>The channel's id of the chat.</summary>
    public required Sealed<long> Address { get; init; }

    /// <summary>The conversation as bytes.</summary>
    public required Sealed<byte[]> State { get; init; }

    public required Language Language { get; init; }

    public required ChatKind ChatKind { get; init; }

    /// <summary>When the clock has something to do with its draft: a morning, no finer; null when none is open.</summary>
    public DateTimeOffset? DraftDue { get; init; }

    /// <summary>Grows by one with every stored turn, from 1.</summary>
    public required int Revision { get; init; }
}
