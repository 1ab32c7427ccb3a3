using System.Globalization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Finds the button that a typed text names: by its label in either language, or by its number where only buttons answer.</summary>
internal static class TypedChoice
{
    public static ChoiceCode? Named(Reply.Message question, string typed)
    {
        var plain = Plain(typed);
        return question.Choices.SelectMany(row => row)
            .Where(choice => Enum.GetValues<Language>().Any(language => Plain(Phrasebook.Text(language, choice.Label)) == plain))
            .Select(choice => (ChoiceCode?)choice.Code)
            .FirstOrDefault();
    }

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
