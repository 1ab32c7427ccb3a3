using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reassuring;

/// <summary>Tells a question to the bot from an answer to its own: by whole messages from a list that anybody can add to.</summary>
internal static partial class WorryReading
{
    private const int LongestText = 80;

    private static readonly IReadOnlyList<string> s_lines = Lines();

    private static readonly FrozenDictionary<string, string> s_words = Listed("word: ")
        .Select(line => line.Split(" = "))
        .SelectMany(parts => parts[1].Split(' ').Select(written => KeyValuePair.Create(written, parts[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_fillers = WordsOf("filler: ");
    private static readonly FrozenSet<string> s_asking = WordsOf("asks: ");

    private static readonly FrozenDictionary<string, Worry> s_worries = s_lines
        .Where(line => line.Contains(" = ", StringComparison.Ordinal) && !line.StartsWith("word: ", StringComparison.Ordinal))
        .Select(line => line.Split(" = "))
        .SelectMany(parts => parts[1].Split('|', StringSplitOptions.TrimEntries).Select(said => KeyValuePair.Create(said, Enum.Parse<Worry>(parts[0]))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null for everything that may be an answer: a name, a place, a part of a story.</returns>
    public static Worry? Of(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        var words = Word().Matches(text.ToLowerInvariant()).Select(word => s_words.GetValueOrDefault(word.Value, word.Value)).ToList();
        var asked = text.Contains('?', StringComparison.Ordinal) || words.Exists(s_asking.Contains);
        return s_worries.TryGetValue(string.Join(' ', words.Where(word => !s_fillers.Contains(word))), out var worry) && (asked || worry == Worry.Later)
            ? worry
            : null;
    }

    private static FrozenSet<string> WordsOf(string kind) => Listed(kind).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(string kind) =>
        s_lines.Where(line => line.StartsWith(kind, StringComparison.Ordinal)).Select(line => line[kind.Length..]);

    private static IReadOnlyList<string> Lines()
    {
        using var stream = typeof(WorryReading).Assembly.GetManifestResourceStream(typeof(WorryReading), "worries.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && line[0] != '#')];
    }

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
