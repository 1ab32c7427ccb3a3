using System.Text.Json.Serialization;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <summary>What the reporter told us; does not change after filing.</summary>
/// <param name="Violation">Code of the violation catalogue, or null for "tidak yakin".</param>
/// <param name="When">The day of the act; null when he does not know or it could not be read as a day.</param>
/// <param name="WhenTold">His own words about the time.</param>
public sealed record ReportContent(string? Violation, DateOnly? When, string? WhenTold, string Place, string Story)
{
    /// <summary>The smallest region that the place is known to lie in; null when he does not know, and in older reports.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>The day he learned of the act; null where it was not asked or he does not know.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Sentences of the story that the reporter wants the verifier alone to read; null when there are none.</summary>
    public string? ForVerifier { get; init; }

    /// <summary>What the form of breach asked besides; null where it asked nothing or he skipped it.</summary>
    public ReportDetail? Detail { get; init; }

    /// <summary>Whom the case is closed to beyond what the roles say; null where the roles alone decide. Stored under the name of its first use.</summary>
    [JsonPropertyName("Insider")]
    public ReadingRule? Readers { get; init; }

    /// <summary>Those of the accused who are no civil servants, as the reporter says; null when he says so of nobody.</summary>
    public IReadOnlyList<NotAsn>? NotAsn { get; init; }

    /// <summary>The messages that the report was written in, so that an edit of one after filing finds its case; null in older reports.</summary>
    public IReadOnlyList<long>? Messages { get; init; }

    /// <summary>Characters of a place.</summary>
    public const int MaxPlaceLength = 300;

    /// <summary>Characters of the answer to what a form of breach asks besides.</summary>
    public const int MaxDetailLength = 300;

    /// <summary>Characters of the whole story, all its messages together.</summary>
    public const int MaxStoryLength = 20_000;
}
