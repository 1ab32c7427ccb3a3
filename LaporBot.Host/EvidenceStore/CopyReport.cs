using System.Text.Json.Serialization;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;

namespace LaporBot.Host.EvidenceStore;

/// <summary>What is kept, sealed, of the cleaning of a file.</summary>
internal sealed record CopyReport(FileKind Kind, IReadOnlyList<Trace> Removed, Uncleanable? Refused)
{
    /// <summary>What in it can show who made it; null in reports from before files were looked into.</summary>
    public IReadOnlyList<Giveaway>? Giveaways { get; init; }

    /// <summary>True when mat2 was there to be asked.</summary>
    public bool WithMat2 { get; init; }

    /// <summary>True for a file that mat2 could clean and was not there for.</summary>
    [JsonIgnore]
    public bool WaitsForMat2 => !WithMat2 && Kind != FileKind.Other && Refused == Uncleanable.KindNotSupported;

    public static CopyReport Of(CleaningOutcome outcome, bool withMat2) => outcome switch
    {
        CleaningOutcome.Cleaned cleaned => new(cleaned.Kind, cleaned.Removed, null) { Giveaways = cleaned.Giveaways, WithMat2 = withMat2 },
        CleaningOutcome.CannotBeCleaned cannot => new(cannot.Kind, [], cannot.Why) { Giveaways = cannot.Giveaways, WithMat2 = withMat2 },
        _ => throw new InvalidOperationException("A file is cleaned or it is not."),
    };

    [JsonIgnore]
    public WorkingCopy ForOfficers => new(Refused, Removed);
}
