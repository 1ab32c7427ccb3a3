namespace LaporBot.Conversations.Speaking;

/// <summary>A phrase of the phrase book with the values it is filled with: strings, numbers, dates or further sentences.</summary>
/// <param name="Key">Phrase key; the part before the first dot names the book, for example <c>report.AskName</c>.</param>
public sealed record Sentence(string Key, params IReadOnlyList<object> Values)
{
    /// <summary>A text that is shown as it is in every language: a citizen's own words, a name, a number.</summary>
    public static Sentence Verbatim(string text) => new(VerbatimKey, text);

    /// <summary>An empty line between two sentences of a message.</summary>
    public static Sentence Gap { get; } = Verbatim("");

    internal const string VerbatimKey = "verbatim";
}
