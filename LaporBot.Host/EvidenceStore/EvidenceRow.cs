using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>One piece of evidence, and how far its file has come.</summary>
internal sealed class EvidenceRow
{
    public required CaseId CaseId { get; init; }

    /// <summary>Never reused.</summary>
    public required int Ordinal { get; init; }

    public required EvidenceKind Kind { get; init; }

    /// <summary>The item as the reporter gave it: file id, name, size, caption or text.</summary>
    public required Sealed<byte[]> Details { get; init; }

    public required EvidenceState State { get; init; }

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

    /// <summary>What a custodian has decided where no copy could be made; null until then.</summary>
    public FileRelease? Release { get; init; }

    /// <summary>Null unless the reporter has taken it back.</summary>
    public ItemTakenBack? TakenBack { get; init; }

    public required bool CustodiansTold { get; init; }

    /// <summary>A voice answer in writing; null until intake has written it out.</summary>
    public Sealed<byte[]>? Transcript { get; init; }

    public required bool ListenersTold { get; init; }

    /// <summary>The reporter wants the recording destroyed once it is written out.</summary>
    public required bool DestroyOnceWritten { get; init; }

    /// <summary>Null until the virus scanner has answered.</summary>
    public ScanState? ScanState { get; init; }

    public required int ScanAttempts { get; init; }

    public DateTimeOffset? ScanNextTry { get; init; }
}
