using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Tracking;

/// <summary>The report that somebody names behind a command.</summary>
internal static class NamedCase
{
    private const string Beginning = "LPR-";

    /// <returns>Null when none of his is named.</returns>
    public static Case? In(IReadOnlyList<Case> filed, string named) =>
        filed.FirstOrDefault(one => named.Contains(one.Number.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// True where he names a report and it is none of his: whether it is somebody else's or nobody's, no answer of ours may tell. A word of
    /// letters names none ("/tambah foto" says what he wants to add); one with a digit, or with a capital behind a small letter, is some code.
    /// </summary>
    public static bool IsNoneOf(IReadOnlyList<Case> filed, string named) =>
        In(filed, named) is null && (named.Contains(Beginning, StringComparison.OrdinalIgnoreCase) || IsACode(named));

    private static bool IsACode(string named) => !named.Any(char.IsWhiteSpace)
        && (named.Any(char.IsAsciiDigit) || named.Zip(named.Skip(1)).Any(pair => char.IsAsciiLetterLower(pair.First) && char.IsAsciiLetterUpper(pair.Second)));
}
