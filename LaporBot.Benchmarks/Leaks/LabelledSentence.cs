using System.Text;
using System.Text.RegularExpressions;
using LaporBot.Conversations.LeakGuard;

namespace LaporBot.Benchmarks.Leaks;

/// <summary>An invented sentence and the parts of it that give its writer away.</summary>
internal sealed partial record LabelledSentence(string Text, IReadOnlyList<LeakMark> Leaks)
{
    /// <summary>The reporter of all sentences.</summary>
    public static KnownNames Reporter { get; } = new(["Melati Contohwati", "melati_contoh"], []);

    /// <summary>The sentences by which the rules were made.</summary>
    public static IReadOnlyList<LabelledSentence> All { get; } = In("sentences.txt");

    /// <summary>Sentences in careful spelling that were put aside when the rules were young.</summary>
    public static IReadOnlyList<LabelledSentence> HeldOut { get; } = In("held-out.txt");

    /// <summary>Sentences as they are typed in the regions, by which the rules were made better.</summary>
    public static IReadOnlyList<LabelledSentence> Regional { get; } = In("regional.txt");

    /// <summary>Sentences of that kind for which nothing was changed: the figure that counts.</summary>
    public static IReadOnlyList<LabelledSentence> Unseen { get; } = In("unseen.txt");

    /// <summary>Sentences with plates, addresses and offices, which are asked about and give nobody away by themselves.</summary>
    public static IReadOnlyList<LabelledSentence> Things { get; } = In("things.txt");

    /// <summary>Lines that begin with # and empty lines are no sentences.</summary>
    private static IReadOnlyList<LabelledSentence> In(string file) => [.. Lines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Of)];

    private static LabelledSentence Of(string line)
    {
        var text = new StringBuilder();
        List<LeakMark> leaks = [];
        var at = 0;
        foreach (Match label in Label().Matches(line))
        {
            text.Append(line, at, label.Index - at);
            var words = label.Groups["words"].Value;
            leaks.Add(new LeakMark(text.Length, words.Length, Enum.Parse<LeakKind>(label.Groups["kind"].Value, ignoreCase: true)));
            text.Append(words);
            at = label.Index + label.Length;
        }

        return new LabelledSentence(text.Append(line, at, line.Length - at).ToString(), leaks);
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(LabelledSentence).Assembly.GetManifestResourceStream(typeof(LabelledSentence), file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    [GeneratedRegex(@"\{(?<kind>\w+)\|(?<words>[^}]*)\}")]
    private static partial Regex Label();
}
