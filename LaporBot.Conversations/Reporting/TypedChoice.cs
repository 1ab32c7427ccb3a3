using System.Globalization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Finds the button that a typed text names: by its label in either language, or by its number where only buttons answer.</summary>
internal static class TypedChoice
{
    /// <summary>A longer text cannot be the label of a button.</summary>
    public const int LongestLabel = 40;

    private static readonly Language[] s_languages = Enum.GetValues<Language>();

    public static ChoiceCode? Named(Reply.Message question, string typed) => question.Choices
        .SelectMany(row => row)
        .Where(choice => IsLabel(choice.Label, typed))
        .Select(choice => (ChoiceCode?)choice.Code)
        .FirstOrDefault();

    public static bool IsLabel(Sentence label, string typed)
    {
        var plain = Plain(typed);
        return plain.Length > 0 && s_languages.Any(language => Means(Phrasebook.Text(language, label), plain));
    }

    /// <summary>"Ya" is enough for "Ya, hapus".</summary>
    private static bool Means(string label, string plain) =>
        Plain(label) == plain || (label.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && Plain(label[..comma]) == plain);

    public static ChoiceCode? Numbered(Reply.Message question, string typed)
    {
        var choices = question.Choices.SelectMany(row => row).ToList();
        return NumberIn(typed) is { } number && number >= 1 && number <= choices.Count ? choices[number - 1].Code : null;
    }

    /// <returns>Null when the text is no plain number.</returns>
    public static int? NumberIn(string typed) =>
        int.TryParse(typed.Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Plain(string text) =>
        string.Concat(text.Where(character => char.IsLetterOrDigit(character) || character == ' ')).Trim().ToLowerInvariant();
}
