using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Ga tau" is "Tidak tahu": how people type what a button says, from a list that anybody can add to.</summary>
internal static partial class SaidOtherwise
{
    private static readonly IReadOnlyList<string> s_lines = Lines();

    private static readonly FrozenDictionary<string, string> s_words = Of("word: ", ' ')
        .SelectMany(line => line.Said.Select(said => KeyValuePair.Create(said, line.What)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_fillers = s_lines
        .Where(line => line.StartsWith("filler: ", StringComparison.Ordinal))
        .SelectMany(line => line["filler: ".Length..].Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_buttons = Of("", '|')
        .Where(line => !line.What.Contains(':', StringComparison.Ordinal))
        .ToFrozenDictionary(line => line.What, line => line.Said.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <param name="label">A button's words in Indonesian.</param>
    public static bool Means(string label, string typed) => s_buttons.TryGetValue(label, out var said) && said.Contains(Plain(typed));

    private static string Plain(string typed) => string.Join(
        ' ',
        Word().Matches(typed.ToLowerInvariant())
            .Select(word => s_words.GetValueOrDefault(word.Value, word.Value))
            .Where(word => !s_fillers.Contains(word)));

    private static IEnumerable<(string What, string[] Said)> Of(string kind, char between) => s_lines
        .Where(line => line.StartsWith(kind, StringComparison.Ordinal))
        .Select(line => line[kind.Length..].Split(" = "))
        .Where(parts => parts.Length == 2)
        .Select(parts => (parts[0], parts[1].Split(between, StringSplitOptions.TrimEntries)));

    private static IReadOnlyList<string> Lines()
    {
        using var stream = typeof(SaidOtherwise).Assembly.GetManifestResourceStream(typeof(SaidOtherwise), "said-otherwise.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && line[0] != '#')];
    }

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
