using System.Text.Json.Serialization;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>What the child process says about its file: closed values, none of its words.</summary>
/// <param name="Refused">Why there is no copy; null when there is one.</param>
/// <param name="PeakBytes">The most memory it held.</param>
internal sealed record CleaningReport(FileKind Kind, IReadOnlyList<Trace>? Removed, Uncleanable? Refused, long PeakBytes)
{
    /// <summary>What in it can show who made it: that it is there, never what it says.</summary>
    public IReadOnlyList<Giveaway>? Giveaways { get; init; } = [];

    public static CleaningReport Of(CleaningOutcome outcome, long peakBytes) => outcome switch
    {
        CleaningOutcome.Cleaned cleaned => new(cleaned.Kind, cleaned.Removed, null, peakBytes) { Giveaways = cleaned.Giveaways },
        CleaningOutcome.CannotBeCleaned cannot => new(cannot.Kind, [], cannot.Why, peakBytes) { Giveaways = cannot.Giveaways },
        _ => throw new InvalidOperationException("A file is cleaned or it is not."),
    };

    /// <summary>Null when it says what this program never says: whoever speaks there is not the cleaner any more.</summary>
    [JsonIgnore]
    public CleaningOutcome? Outcome => (Refused, Removed) switch
    {
        _ when !Enum.IsDefined(Kind) || Giveaways?.All(Enum.IsDefined) == false => null,
        ({ } why, _) => Enum.IsDefined(why) ? new CleaningOutcome.CannotBeCleaned(Kind, why) { Giveaways = Found } : null,
        (null, { } removed) => removed.All(Enum.IsDefined) ? new CleaningOutcome.Cleaned(Kind, removed) { Giveaways = Found } : null,
        _ => null,
    };

    private IReadOnlyList<Giveaway> Found => Giveaways is { Count: > 0 } ? Giveaways : [];
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(CleaningReport))]
internal sealed partial class CleaningJson : JsonSerializerContext;
