using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Host.EvidenceStore;

/// <summary>What is sealed of an item: as the reporter gave it.</summary>
internal sealed record EvidenceDetails(Attachment? File, string? Text, SpokenAnswer? Spoken = null)
{
    /// <summary>Null for what came with the report.</summary>
    public DateTimeOffset? AddedAt { get; init; }

    public long MessageId { get; init; }
}
