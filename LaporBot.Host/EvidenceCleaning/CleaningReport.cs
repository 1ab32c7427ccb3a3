using System.Text.Json.Serialization;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>What the child process says about its file: closed values, none of its words.</summary>
/// <param name="Refused">Why there is no copy; null when there is one.</param>
/// <param name="PeakBytes">The most memory it held.</param>
internal sealed record CleaningReport(FileKind Kind, IReadOnlyList<Trace> Removed, Uncleanable? Refused, long PeakBytes)
{
    /// <summary>What in it can show who made it: that it is there, never what it says.</summary>
    public IReadOnlyList<Giveaway> Giveaways { get; init; } = [];

    public static CleaningReport Of(CleaningOutcome outcome, long peakBytes) => outcome switch
    {
        CleaningOutcome.Cleaned cleaned => new(cleaned.Kind, cleaned.Removed, null, peakBytes) { Giveaways = cleaned.Giveaways },
        CleaningOutcome.CannotBeCleaned cannot => new(cannot.Kind, [], cannot.Why, peakBytes) { Giveaways = cannot.Giveaways },
        _ => throw new InvalidOperationException("A file is cleaned or it is not."),
    };

    [JsonIgnore]
    public CleaningOutcome Outcome => Refused is { } why
        ? new CleaningOutcome.CannotBeCleaned(Kind, why) { Giveaways = Found }
        : new CleaningOutcome.Cleaned(Kind, Removed) { Giveaways = Found };

    private IReadOnlyList<Giveaway> Found => Giveaways.Count == 0 ? [] : Giveaways;
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(CleaningReport))]
internal sealed partial class CleaningJson : JsonSerializerContext;
