using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Speaking;

/// <summary>
/// What whole messages mean, from a list that anybody can add to. A line is <c>meaning = said | said</c>; before them stand
/// <c>word: plain = otherwise otherwise</c>, <c>filler: words that mean nothing</c> and whatever else its reader asks for by name: words of
/// <c>courtesy</c>, a <c>title</c> that may belong to a name, a <c>softener</c>.
/// </summary>
internal sealed partial class Sayings
{
    private readonly IReadOnlyList<string> _lines;
    private readonly FrozenDictionary<string, string> _words;
    private readonly FrozenSet<string> _fillers;
    private readonly FrozenSet<string> _courtesies;
    private readonly FrozenSet<string> _titles;
    private readonly IReadOnlyList<FrozenSet<string>> _passedOver;

    private Sayings(IReadOnlyList<string> lines)
    {
        _lines = lines;
        _words = Named("word").Select(line => line.Split(" = "))
            .SelectMany(parts => parts[1].Split(' ').Select(typed => KeyValuePair.Create(typed, parts[0])))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _fillers = WordsOf("filler");
        _titles = WordsOf("title");
        _courtesies = [.. WordsOf("courtesy"), .. _titles];
        var softeners = Named("softener").ToList();
        _passedOver = [.. Enumerable.Range(0, softeners.Count + 1).Select(count => softeners.Take(count).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal))];
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

    /// <summary>The lines of this name.</summary>
    public IEnumerable<string> Named(string name) => _lines
        .Where(line => line.StartsWith($"{name}: ", StringComparison.Ordinal))
        .Select(line => line[(name.Length + 2)..]);

    /// <summary>The words that stand in all lines of this name.</summary>
    public FrozenSet<string> WordsOf(string name) => Named(name).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a message in plain spelling, fillers included.</summary>
    public IEnumerable<string> Words(string typed) => Word().Matches(typed.ToLowerInvariant().Replace('’', '\''))
        .Select(word => Thanks().Replace(word.Value, "terimakasih"))
        .Select(word => _words.GetValueOrDefault(word, word));

    /// <summary>A message as it would stand in the list.</summary>
    public string Plain(string typed) => string.Join(' ', Words(typed).Where(word => !_fillers.Contains(word)));

    /// <summary>The ways in which a message may stand in the list: without its courtesies, and softened step by step.</summary>
    /// <param name="besides">Words without which it may be read as well.</param>
    public IEnumerable<string> Readings(string typed, FrozenSet<string> besides)
    {
        var said = WithoutCourtesy(typed);
        foreach (var softeners in _passedOver)
        {
            var softened = said.Where(word => !softeners.Contains(word)).ToList();
            yield return Joined(softened);
            yield return Joined(softened.Where(word => !besides.Contains(word)));
        }
    }

    // "Pak Cukup" is somebody's name; "cukup, pak" and "pak, cukup" are not.
    private List<string> WithoutCourtesy(string typed)
    {
        var words = Words(typed).ToList();
        return words is [var title, _] && _titles.Contains(title) && !typed.Contains(',', StringComparison.Ordinal) ? words : [.. words.Where(word => !_courtesies.Contains(word))];
    }

    /// <summary>A word that is said twice is said once: "ragu-ragu", "foto, video".</summary>
    private static string Joined(IEnumerable<string> words)
    {
        List<string> once = [];
        foreach (var word in words)
        {
            if (once.Count == 0 || once[^1] != word)
            {
                once.Add(word);
            }
        }

        return string.Join(' ', once);
    }

    [GeneratedRegex(@"^[a-z]+: ", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"terima\s+kasih\b|[\p{L}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^terima\s+kasih$", RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();
}
