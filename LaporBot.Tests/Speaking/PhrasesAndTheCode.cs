using System.Text.RegularExpressions;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class PhrasesAndTheCode
{
    private static readonly string[] s_folders = ["LaporBot.Conversations", "LaporBot.Host"];
    private static readonly (string Key, bool IsBeginning)[] s_named = [.. NamedInCode()];

    [Fact]
    public void No_phrase_is_named_that_the_books_do_not_hold() =>
        Assert.Empty(s_named.Where(named => !named.IsBeginning).Select(named => named.Key).Except(AllKeys()));

    [Fact]
    public void No_phrase_lies_unused() =>
        Assert.DoesNotContain(AllKeys(), key => !s_named.Any(named =>
            named.IsBeginning ? key.StartsWith(named.Key, StringComparison.Ordinal) : key == named.Key));

    private static HashSet<string> AllKeys() =>
        [.. Phrasebook.Books.SelectMany(book => Phrasebook.KeysOf(book, Language.Indonesian).Select(key => $"{book}.{key}"))];

    private static IEnumerable<(string Key, bool IsBeginning)> NamedInCode()
    {
        var sources = s_folders
            .Select(folder => Path.Combine(Approved.Root(), folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"));
        return sources.SelectMany(file => PhraseKey().Matches(File.ReadAllText(file)))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value == "{"));
    }

    private static Regex PhraseKey() => new($"\"((?:{string.Join('|', Phrasebook.Books)})\\.[A-Za-z_]*)(\"|\\{{)");
}
