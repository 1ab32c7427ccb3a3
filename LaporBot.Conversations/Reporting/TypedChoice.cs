using System.Globalization;
using System.Text;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Finds the button that a typed text names: by its label in either language, and where only buttons answer, by its number or with a slip.</summary>
internal static class TypedChoice
{
    /// <summary>A longer text cannot be the label of a button.</summary>
    public const int LongestLabel = 40;

    private const int TooMany = int.MaxValue;

    private static readonly Language[] s_languages = Enum.GetValues<Language>();

    public static ChoiceCode? Named(Reply.Message question, string typed)
    {
        var choices = question.Choices.SelectMany(row => row).ToList();
        return (choices.Find(choice => IsLabelItself(choice.Label, typed)) ?? choices.Find(choice => IsSaidOtherwise(choice.Label, typed)))?.Code;
    }

    /// <summary>The button whose words stand in the text among courtesies. Not for what cannot be undone: that takes the words alone.</summary>
    public static ChoiceCode? Politely(Reply.Message question, string typed) =>
        question.Choices.SelectMany(row => row).FirstOrDefault(choice => IsPolitely(choice.Label, typed))?.Code;

    /// <summary>The one label that the text misses by a letter or two. Only for where nothing but buttons answers: a name may look like a label.</summary>
    /// <returns>Null when none is near, or two are equally near.</returns>
    public static ChoiceCode? Nearly(Reply.Message question, string typed) =>
        Nearest(question.Choices.SelectMany(row => row), choice => choice.Label, typed)?.Code;

    /// <inheritdoc cref="Nearly"/>
    public static T? Nearest<T>(IEnumerable<T> choices, Func<T, Sentence> labelOf, string typed)
        where T : class
    {
        var plain = Plain(typed);
        var near = choices
            .Select(choice => (Choice: choice, Slips: s_languages.Min(language => Slips(Plain(Phrasebook.Text(language, labelOf(choice))), plain))))
            .Where(found => found.Slips < TooMany)
            .OrderBy(found => found.Slips)
            .Take(2)
            .ToList();
        return near.Count > 0 && (near.Count == 1 || near[0].Slips < near[1].Slips) ? near[0].Choice : null;
    }

    public static bool IsLabel(Sentence label, string typed) => IsLabelItself(label, typed) || IsSaidOtherwise(label, typed) || IsPolitely(label, typed);

    private static bool IsPolitely(Sentence label, string typed) => Array.Exists(s_languages, language => SaidOtherwise.SaysPolitely(Phrasebook.Text(language, label), typed));

    private static bool IsSaidOtherwise(Sentence label, string typed) => SaidOtherwise.Means(Phrasebook.Text(Language.Indonesian, label), typed);

    /// <summary>The label as it stands there, and nothing that people say for it.</summary>
    public static bool IsLabelItself(Sentence label, string typed)
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

    /// <returns>Null when the text is no number, neither in digits nor as "nomor 2" or "yang kedua".</returns>
    public static int? NumberIn(string typed) =>
        int.TryParse(typed.Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : SpokenNumber.In(typed);

    private static int Slips(string label, string plain)
    {
        var forgiven = Spelling.Forgiven(label.Length);
        var slips = Spelling.Distance(plain, label, forgiven);
        return slips <= forgiven ? slips : TooMany;
    }

    private static string Plain(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || character == ' ')
            {
                kept.Append(char.ToLowerInvariant(character));
            }
        }

        return kept.ToString().Trim();
    }
}
