using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>An item and how far its file has come: the same while its report is written and after it was sent.</summary>
internal abstract class FileRow
{
    public required CaseId CaseId { get; init; }

    /// <summary>Never reused within its case.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The item as the reporter gave it: file id, name, size, caption or text.</summary>
    public required Sealed<byte[]> Details { get; init; }

    public required EvidenceState State { get; init; }

    /// <summary>How often Telegram refused it; trouble on the way does not count.</summary>
    public required int Attempts { get; init; }

    public DateTimeOffset? NextTry { get; init; }

    /// <summary>Random name of the sealed file in the evidence folder.</summary>
    public string? Path { get; init; }

    public Sealed<byte[]>? Sha256 { get; init; }

    /// <summary>By what the same file is found in another case; a keyed hash of <see cref="Sha256"/>.</summary>
    public KeyedHash? ContentHash { get; init; }

    /// <summary>The key of this one file, wrapped by the key of the case.</summary>
    public Sealed<byte[]>? ContentKey { get; init; }

    /// <summary>Null until cleaning was tried.</summary>
    public CopyState? CopyState { get; init; }

    /// <summary>Random name of the sealed working copy in the evidence folder.</summary>
    public string? CopyPath { get; init; }

    /// <summary>The key of the copy, wrapped by the key of the case.</summary>
    public Sealed<byte[]>? CopyKey { get; init; }

    /// <summary>What was removed, or why there is no copy.</summary>
    public Sealed<byte[]>? CopyReport { get; init; }

    /// <summary>Null until the virus scanner has answered.</summary>
    public ScanState? ScanState { get; init; }

    public required int ScanAttempts { get; init; }

    public DateTimeOffset? ScanNextTry { get; init; }
}
