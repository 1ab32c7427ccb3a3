using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file as far as it has come.</summary>
/// <param name="Path">Its name in the evidence folder; null until fetched, as are hash and key.</param>
internal sealed record StoredEvidence(
    CaseId Case,
    EvidenceId Id,
    Attachment File,
    EvidenceState State,
    int Attempts,
    string? Path,
    byte[]? Sha256,
    byte[]? ContentKey);
