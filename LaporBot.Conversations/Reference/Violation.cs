using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>A form of the catalogue of breaches.</summary>
/// <param name="Code">For example DS-06; stable, stored with cases.</param>
/// <param name="Basis">The legal source, in Indonesian.</param>
/// <param name="ValidFrom">The day from which the source holds.</param>
public sealed record Violation(string Code, ViolationKind Kind, Bilingual Name, string Basis, DateOnly ValidFrom)
{
    /// <summary>The name of the legal source alone, with which people find the rest.</summary>
    public string ShortBasis => Basis.Split(',')[0];

    /// <summary>Its place in the citizen's menu, from 1, most frequent first; null where only officers choose it.</summary>
    public int? Rank { get; init; }

    /// <summary>Code of the same act on the other side of the day on which candidates are fixed; null where that day changes nothing.</summary>
    public string? Pair { get; init; }

    /// <summary>Code of the same act in PP 94/2021, which officers read beside that of the joint decree; null where it has none of its own.</summary>
    public string? Statute { get; init; }

    /// <summary>Codes that fit better while there is no campaign yet.</summary>
    public IReadOnlyList<string> BeforeCampaign { get; init; } = [];

    /// <summary>The one question that this form asks besides; null where there is none.</summary>
    public BreachQuestion? Asks { get; init; }

    /// <summary>A name short enough for a button; null where only officers choose it.</summary>
    public Bilingual? Button { get; init; }
}
