namespace LaporBot.Conversations.LeakGuard;

/// <summary>A part of a text that may give its writer away.</summary>
/// <param name="Start">Index of the first character.</param>
public sealed record LeakMark(int Start, int Length, LeakKind Kind)
{
    public int End => Start + Length;

    /// <summary>The same for every spelling of the same number, plate or words, so that one decision holds for all of them.</summary>
    internal string TokenIn(string text) => $"{Kind}:{Spelled(text.Substring(Start, Length))}";

    internal bool Touches(LeakMark other) => Start < other.End && other.Start < End;

    private string Spelled(string words) => Kind switch
    {
        LeakKind.Phone => Digits(words) is var digits && digits.StartsWith("62", StringComparison.Ordinal) ? "0" + digits[2..] : Digits(words),
        LeakKind.Nik => Digits(words),
        LeakKind.Plate => string.Concat(words.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant(),
        _ => words.TrimStart('@').ToLowerInvariant(),
    };

    private static string Digits(string words) => string.Concat(words.Where(char.IsAsciiDigit));
}
