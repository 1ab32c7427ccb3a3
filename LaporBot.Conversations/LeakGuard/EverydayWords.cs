using System.Collections.Frozen;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>How people write the words that the rules know: a list that anybody can add to.</summary>
internal static class EverydayWords
{
    private const string Possessions = "-ku";

    private static readonly FrozenDictionary<string, string> s_plain = Lines()
        .Where(line => line.Plain != Possessions)
        .SelectMany(line => line.Written.Select(word => KeyValuePair.Create(word, line.Plain)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_possessions = Lines()
        .Where(line => line.Plain == Possessions)
        .SelectMany(line => line.Written)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>The words that the rules know for this one; null when they know it as it is, or not at all.</returns>
    public static string? Plain(string word) =>
        s_plain.GetValueOrDefault(word)
        ?? Owned(word, "ku")
        ?? Owned(word, "q")
        ?? (Stem(word, "nya") is { Length: > ShortestStem } stem && s_plain.GetValueOrDefault(stem) is { } plain ? plain + "nya" : null);

    private const int ShortestStem = 3;

    private static string? Owned(string word, string ending) => Stem(word, ending) is { } stem
        ? s_possessions.Contains(s_plain.GetValueOrDefault(stem) ?? stem) || s_possessions.Contains(stem)
            ? $"{s_plain.GetValueOrDefault(stem) ?? stem} saya"
            : null
        : null;

    private static string? Stem(string word, string ending) =>
        word.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? word[..^ending.Length] : null;

    private static IEnumerable<(string Plain, string[] Written)> Lines()
    {
        using var stream = typeof(EverydayWords).Assembly.GetManifestResourceStream(typeof(EverydayWords), "everyday-words.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(" = ") is [var plain, var written] && plain[0] != '#')
            {
                yield return (plain, written.Split(' '));
            }
        }
    }
}
