using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Speaking;

/// <summary>
/// What whole messages mean, from a list that anybody can add to. A line is <c>meaning = said | said</c>; before them stand
/// <c>word: plain = otherwise otherwise</c>, <c>filler: words that mean nothing</c> and whatever else its reader asks for by name.
/// </summary>
internal sealed partial class Sayings
{
    private readonly IReadOnlyList<string> _lines;
    private readonly FrozenDictionary<string, string> _words;
    private readonly FrozenSet<string> _fillers;

    private Sayings(IReadOnlyList<string> lines)
    {
        _lines = lines;
        _words = Named("word").Select(line => line.Split(" = "))
            .SelectMany(parts => parts[1].Split(' ').Select(typed => KeyValuePair.Create(typed, parts[0])))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _fillers = WordsOf("filler");
    }

    /// <summary>Every meaning with what is said for it, spelled plainly; a meaning may have several lines.</summary>
    public IEnumerable<(string Meaning, string[] Said)> Meanings => _lines
        .Where(line => !Name().IsMatch(line))
        .Select(line => line.Split(" = "))
        .Select(parts => (parts[0], parts[1].Split('|', StringSplitOptions.TrimEntries)));

    /// <param name="reader">The type beside which the list stands.</param>
    public static Sayings Beside(Type reader, string file)
    {
        using var stream = reader.Assembly.GetManifestResourceStream(reader, file)
            ?? throw new InvalidOperationException($"{file} does not stand beside {reader.Name}.");
        using var lines = new StreamReader(stream);
        return new Sayings([.. lines.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && line[0] != '#')]);
    }

    /// <summary>The words that stand in all lines of this name.</summary>
    public FrozenSet<string> WordsOf(string name) => Named(name).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a message in plain spelling, fillers included.</summary>
    public IEnumerable<string> Words(string typed) => Word().Matches(typed.ToLowerInvariant()).Select(word => _words.GetValueOrDefault(word.Value, word.Value));

    /// <summary>A message as it would stand in the list.</summary>
    public string Plain(string typed) => string.Join(' ', Words(typed).Where(word => !_fillers.Contains(word)));

    private IEnumerable<string> Named(string name) => _lines
        .Where(line => line.StartsWith($"{name}: ", StringComparison.Ordinal))
        .Select(line => line[(name.Length + 2)..]);

    [GeneratedRegex(@"^[a-z]+: ", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[\p{L}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
