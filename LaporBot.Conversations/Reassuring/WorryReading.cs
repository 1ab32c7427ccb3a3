using System.Collections.Frozen;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reassuring;

/// <summary>Tells a question to the bot from an answer to its own: by whole messages from <c>worries.txt</c>.</summary>
internal static class WorryReading
{
    private const int LongestText = 80;

    private static readonly Sayings s_sayings = Sayings.Beside(typeof(WorryReading), "worries.txt");
    private static readonly FrozenSet<string> s_asking = s_sayings.WordsOf("asks");

    private static readonly FrozenDictionary<string, Worry> s_worries = s_sayings.Meanings
        .SelectMany(line => line.Said.Select(said => KeyValuePair.Create(said, Enum.Parse<Worry>(line.Meaning))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null for everything that may be an answer: a name, a place, a part of a story.</returns>
    public static Worry? Of(string text) =>
        text.Length <= LongestText && s_worries.TryGetValue(s_sayings.Plain(text), out var worry) && (worry == Worry.Later || Asks(text)) ? worry : null;

    // "Aman" is a name, "aman?" is none.
    private static bool Asks(string text) => text.Contains('?', StringComparison.Ordinal) || s_sayings.Words(text).Any(s_asking.Contains);
}
