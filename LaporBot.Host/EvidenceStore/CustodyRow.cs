using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>One opening of a file or decision of it, never changed and never removed (the engine refuses both).</summary>
internal sealed class CustodyRow
{
    /// <summary>Given by the one writer, from 1, without gaps.</summary>
    public required long Sequence { get; init; }

    public required CaseId CaseId { get; init; }

    /// <summary>The number of the file in its case.</summary>
    public required int Evidence { get; init; }

    /// <summary>All zeros where it was the reporter's own wish.</summary>
    public required OfficerId Officer { get; init; }

    public required CustodyDeed What { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>A custodian's words; null for openings.</summary>
    public Sealed<string>? Reason { get; init; }
}
