using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;

namespace LaporBot.Host.EvidenceStore;

/// <summary>What is kept, sealed, of the cleaning of a file.</summary>
internal sealed record CopyReport(FileKind Kind, IReadOnlyList<Trace> Removed, Uncleanable? Refused)
{
    public static CopyReport Of(CleaningOutcome outcome) => outcome switch
    {
        CleaningOutcome.Cleaned cleaned => new(cleaned.Kind, cleaned.Removed, null),
        CleaningOutcome.CannotBeCleaned cannot => new(cannot.Kind, [], cannot.Why),
        _ => throw new InvalidOperationException("A file is cleaned or it is not."),
    };

    public WorkingCopy ForOfficers => new(Refused, Removed);
}
