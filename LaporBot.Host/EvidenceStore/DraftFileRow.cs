using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file of a report that is still being written. With the sending the row moves to the evidence as it is; the file stays where it lies.</summary>
internal sealed class DraftFileRow
{
    /// <summary>The case that the draft will become.</summary>
    public required CaseId CaseId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>The chat in which the report is written.</summary>
    public required ChatKey ChatKey { get; init; }

    public required Sealed<byte[]> Details { get; init; }

    public required EvidenceState State { get; init; }

    public required int Attempts { get; init; }

    public DateTimeOffset? NextTry { get; init; }

    public string? Path { get; init; }

    public Sealed<byte[]>? Sha256 { get; init; }

    public KeyedHash? ContentHash { get; init; }

    public Sealed<byte[]>? ContentKey { get; init; }

    public CopyState? CopyState { get; init; }

    public string? CopyPath { get; init; }

    public Sealed<byte[]>? CopyKey { get; init; }

    public Sealed<byte[]>? CopyReport { get; init; }

    public ScanState? ScanState { get; init; }

    public required int ScanAttempts { get; init; }

    public DateTimeOffset? ScanNextTry { get; init; }
}
