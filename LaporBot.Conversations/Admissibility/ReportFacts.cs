using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Admissibility;

/// <summary>What the meter looks at, of a draft or of a report.</summary>
/// <param name="HasAccused">Somebody who could be found: see <see cref="ToldIdentity"/>.</param>
/// <param name="When">The day of the act; null when it is not known as a day.</param>
/// <param name="HasWordsForTime">He told something about the time, if no day.</param>
/// <param name="HasWordsForPlace">He told a place, if no region.</param>
public sealed record ReportFacts(
    bool HasAccused,
    DateOnly? When,
    bool HasWordsForTime,
    RegionCode? Region,
    bool HasWordsForPlace,
    bool HasAccount,
    bool HasEvidence,
    DateOnly? KnownOn);
