using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.EvidenceStore;

/// <summary>One piece of evidence of a sent report.</summary>
internal sealed class EvidenceRow : FileRow
{
    public required EvidenceKind Kind { get; init; }

    /// <summary>What a custodian has decided where no copy could be made; null until then.</summary>
    public FileRelease? Release { get; init; }

    /// <summary>Null unless the reporter has taken it back.</summary>
    public ItemTakenBack? TakenBack { get; init; }

    /// <summary>How often officers were reminded to decide about that.</summary>
    public required int BackReminders { get; init; }

    public required bool CustodiansTold { get; init; }

    /// <summary>A voice answer in writing; null until intake has written it out.</summary>
    public Sealed<byte[]>? Transcript { get; init; }

    public required bool ListenersTold { get; init; }

    /// <summary>The reporter wants the recording destroyed once it is written out.</summary>
    public required bool DestroyOnceWritten { get; init; }
}
