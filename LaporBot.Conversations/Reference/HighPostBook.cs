using System.Collections.Concurrent;
using System.Text.Json.Serialization;

namespace LaporBot.Conversations.Reference;

/// <summary>Recognises high posts, and the people of the body that runs this bot, in an office as it was typed.</summary>
/// <param name="Lookalikes">Words that are no misspelling of a post.</param>
/// <param name="StaffOf">Words before a post that name somebody else: "ajudan bupati".</param>
public sealed partial record HighPostBook(
    IReadOnlyList<HighPost> Posts, IReadOnlyList<string> Lookalikes, IReadOnlyList<string> StaffOf, IReadOnlyList<HostKind> Hosts)
{
    private static readonly char[] s_between = [' ', '.', ',', ';', ':', '/', '(', ')', '-', '\n', '\t', '"'];

    // Split once: every report asks several times.
    private readonly ConcurrentDictionary<string, string[]> _split = new(StringComparer.Ordinal);

    private (HighPost Post, string[] Words)[]? _longestFirst;

    /// <param name="isName">True for a person's name, in which a slip is another name.</param>
    /// <returns>Null when the words name no high post.</returns>
    public HighPost? PostIn(string typed, bool isCivilServant, bool isName)
    {
        var words = WordsOf(typed);
        for (var at = 0; at < words.Length;)
        {
            var (post, length) = LongestAt(words, at, isName);
            if (post is not null && (isCivilServant || !post.CivilServantsOnly)
                && (at == 0 || !StaffOf.Contains(words[at - 1])) && !Mentions(words, post.Unless))
            {
                return post;
            }

            at += Math.Max(length, 1);
        }

        return null;
    }

    /// <summary>True when the words speak of the kind of body that the name is of.</summary>
    public bool MeansOneOf(string bodysName, string typed)
    {
        var (name, words) = (WordsOf(bodysName), WordsOf(typed));
        return Hosts.Any(kind => Mentions(name, kind.Names) && !Mentions(words, kind.Unless)
            && StandsIn(words, kind.Words, exactly: false));
    }

    internal static HighPostBook Read(string file, string text)
    {
        var book = ReferenceJson.Read(file, text, BookForm.Default.HighPostBook);
        var codes = book.Posts.Select(post => post.Code).Concat(book.Hosts.Select(host => host.Code));
        if (codes.GroupBy(code => code).FirstOrDefault(code => code.Count() > 1) is { } twice)
        {
            throw new ReferenceFaultException(file, JsonEntries.LineOf(text, twice.Key, "code", nth: 2), $"{twice.Key} stands there twice.");
        }

        return book.Posts.FirstOrDefault(post => post.Words.Count == 0 || post.Level == RegionLevel.District) is { } faulty
            ? throw new ReferenceFaultException(file, JsonEntries.LineOf(text, faulty.Code, "code"), $"{faulty.Code} needs words, and a level of Province, Regency or none.")
            : book;
    }

    private (HighPost Post, string[] Words)[] LongestFirst =>
        _longestFirst ??= [.. from post in Posts from one in post.Words let words = WordsOf(one) orderby words.Length descending select (post, words)];

    private (HighPost? Post, int Length) LongestAt(string[] words, int at, bool exactly)
    {
        foreach (var (post, sought) in LongestFirst)
        {
            if (StandsAt(words, at, sought, exactly))
            {
                return (post, sought.Length);
            }
        }

        return (null, 0);
    }

    private bool StandsAt(string[] words, int at, string[] sought, bool exactly)
    {
        if (at + sought.Length > words.Length)
        {
            return false;
        }

        for (var one = 0; one < sought.Length; one++)
        {
            if (!Is(words[at + one], sought[one], exactly))
            {
                return false;
            }
        }

        return true;
    }

    private bool Is(string word, string sought, bool exactly)
    {
        if (word == sought)
        {
            return true;
        }

        var forgiven = Spelling.Forgiven(sought.Length);
        return !exactly && forgiven > 0 && Math.Abs(word.Length - sought.Length) <= forgiven && !Lookalikes.Contains(word) && Spelling.Distance(word, sought, forgiven) <= forgiven;
    }

    private bool Mentions(string[] words, IReadOnlyList<string>? phrases) => phrases is not null && StandsIn(words, phrases, exactly: true);

    /// <param name="phrases">Phrases of this book.</param>
    private bool StandsIn(string[] words, IReadOnlyList<string> phrases, bool exactly)
    {
        foreach (var phrase in phrases)
        {
            var sought = _split.GetOrAdd(phrase, WordsOf);
            for (var at = 0; at < words.Length; at++)
            {
                if (StandsAt(words, at, sought, exactly))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string[] WordsOf(string typed) =>
        typed.ToLowerInvariant().Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        Converters = [typeof(NamedOnly<RegionLevel>)],
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(HighPostBook))]
    private sealed partial class BookForm : JsonSerializerContext;
}
