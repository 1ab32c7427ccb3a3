using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;

namespace LaporBot.Host.EvidenceStore;

/// <summary>What is kept, sealed, of the cleaning of a file.</summary>
internal sealed record CopyReport(FileKind Kind, IReadOnlyList<Trace> Removed, Uncleanable? Refused)
{
    /// <summary>What in it can show who made it; null in reports from before files were looked into.</summary>
    public IReadOnlyList<Giveaway>? Giveaways { get; init; }

    public static CopyReport Of(CleaningOutcome outcome) => outcome switch
    {
        CleaningOutcome.Cleaned cleaned => new(cleaned.Kind, cleaned.Removed, null) { Giveaways = cleaned.Giveaways },
        CleaningOutcome.CannotBeCleaned cannot => new(cannot.Kind, [], cannot.Why) { Giveaways = cannot.Giveaways },
        _ => throw new InvalidOperationException("A file is cleaned or it is not."),
    };

    public WorkingCopy ForOfficers => new(Refused, Removed);
}
