using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The key of a case's files.</summary>
internal sealed class CaseKeyRow
{
    public required CaseId CaseId { get; init; }

    /// <summary>Null once it was destroyed, and with it every file of the case.</summary>
    public Sealed<byte[]>? FileKey { get; init; }
}
