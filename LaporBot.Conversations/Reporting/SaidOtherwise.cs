using System.Collections.Frozen;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Ga tau" is "Tidak tahu": how people type what a button says, from <c>said-otherwise.txt</c>.</summary>
internal static class SaidOtherwise
{
    private static readonly Sayings s_sayings = Sayings.Beside(typeof(SaidOtherwise), "said-otherwise.txt");

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_buttons = s_sayings.Meanings
        .GroupBy(line => Bare(line.Meaning), StringComparer.Ordinal)
        .ToFrozenDictionary(lines => lines.Key, lines => lines.SelectMany(line => line.Said).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_besides = s_sayings.Named("besides").Select(line => line.Split(" = "))
        .ToFrozenDictionary(parts => parts[0], parts => s_sayings.WordsOf(parts[1]), StringComparer.Ordinal);

    /// <summary>Everything that is said for each button, and for each question that has none for it.</summary>
    public static IEnumerable<(string Meaning, string Said)> All => s_buttons.SelectMany(one => one.Value.Select(said => (one.Key, said)));

    /// <param name="label">A button's words in Indonesian, or the name under which the list has what a question hears besides.</param>
    public static bool Means(string label, string typed) =>
        s_buttons.TryGetValue(Bare(label), out var said) && s_sayings.Readings(typed, s_besides.GetValueOrDefault(label, [])).Any(said.Contains);

    /// <summary>"Tutup aja, pak" is "Tutup": the words of the button, with courtesies and softeners around them.</summary>
    public static bool SaysPolitely(string label, string typed) =>
        string.Join(' ', s_sayings.Words(label)) is { Length: > 0 } own && s_sayings.Readings(typed, []).Contains(own, StringComparer.Ordinal);

    /// <summary>"✅ Selesai" and "Selesai" are the same word.</summary>
    private static string Bare(string label) => string.Concat(label.SkipWhile(character => !char.IsLetter(character)));
}
