using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.EvidenceScanning;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file as far as it has come.</summary>
/// <param name="Path">Its name in the evidence folder; null until fetched, as are hash and key.</param>
/// <param name="Copy">Null until cleaning was tried.</param>
/// <param name="Anonymity">How the reporter of the case wants to be known; nameless while he is still writing.</param>
/// <param name="Scan">Null until the virus scanner has answered.</param>
internal sealed record StoredEvidence(
    CaseId Case,
    EvidenceId Id,
    Attachment File,
    EvidenceState State,
    int Attempts,
    string? Path,
    byte[]? Sha256,
    byte[]? ContentKey,
    StoredCopy? Copy,
    Anonymity Anonymity,
    ScanState? Scan,
    int ScanAttempts)
{
    public required EvidenceKind Kind { get; init; }

    /// <summary>What a custodian has decided; null until then.</summary>
    public FileRelease? Release { get; init; }

    public bool IsTakenBack { get; init; }
}
