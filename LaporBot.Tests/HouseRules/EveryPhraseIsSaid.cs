using System.Text.RegularExpressions;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.HouseRules;

public partial class EveryPhraseIsSaid
{
    private static readonly IReadOnlyList<string> Mentioned =
        [.. Sources.CodeOf("LaporBot.Conversations", "LaporBot.Host").SelectMany(file => Key().Matches(file.Text).Select(match => match.Groups["key"].Value)).Distinct()];

    [Fact]
    public void What_the_code_says_stands_in_a_book()
    {
        var known = Phrasebook.Books.SelectMany(book => Phrasebook.KeysOf(book, Language.Indonesian).Select(key => $"{book}.{key}")).ToHashSet();

        Assert.DoesNotContain(Mentioned, key => key.EndsWith('{') ? !known.Any(phrase => phrase.StartsWith(key[..^1], StringComparison.Ordinal)) : !known.Contains(key));
    }

    [Fact]
    public void What_stands_in_a_book_is_said_somewhere()
    {
        var whole = Mentioned.Where(key => !key.EndsWith('{')).ToHashSet();
        var beginnings = Mentioned.Where(key => key.EndsWith('{')).Select(key => key[..^1]).ToList();

        Assert.Empty(
            from book in Phrasebook.Books
            from key in Phrasebook.KeysOf(book, Language.Indonesian)
            let phrase = $"{book}.{key}"
            where !whole.Contains(phrase) && !beginnings.Exists(one => phrase.StartsWith(one, StringComparison.Ordinal))
            select phrase);
    }

    // A key whose end is filled in ($"report.Unusable{kind}") counts for every phrase that begins so.
    [GeneratedRegex("\"(?<key>(common|welcome|report|track|work|case)\\.[A-Za-z_]*(\\{|(?=\")))")]
    private static partial Regex Key();
}
