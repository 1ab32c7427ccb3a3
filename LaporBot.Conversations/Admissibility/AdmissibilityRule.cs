using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Admissibility;

/// <summary>Why a point is looked at.</summary>
/// <param name="Name">A word or two, for a list.</param>
/// <param name="Source">The rule, in Indonesian.</param>
/// <param name="ValidFrom">The day from which it holds.</param>
public sealed record AdmissibilityRule(AdmissibilityPoint Point, AdmissibilityKind Kind, Bilingual Name, string Source, DateOnly ValidFrom)
{
    /// <summary>Words that say that somebody or his office is not known; null where the rule needs none.</summary>
    public IReadOnlyList<string>? Unknown { get; init; }
}
