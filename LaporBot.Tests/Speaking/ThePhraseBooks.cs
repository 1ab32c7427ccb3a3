using System.Text.RegularExpressions;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Speaking;

public partial class ThePhraseBooks
{
    public static TheoryData<string> Books() => [.. Phrasebook.Books];

    [Theory, MemberData(nameof(Books))]
    public void Say_the_same_things_in_both_languages(string book) =>
        Assert.Equal(
            Phrasebook.KeysOf(book, Language.Indonesian).Order(StringComparer.Ordinal),
            Phrasebook.KeysOf(book, Language.English).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Books))]
    public void Leave_the_same_places_to_fill_in_both_languages(string book) =>
        Assert.All(Phrasebook.KeysOf(book, Language.Indonesian), key => Assert.Equal(
            Places(Phrasebook.Raw(Language.Indonesian, $"{book}.{key}")),
            Places(Phrasebook.Raw(Language.English, $"{book}.{key}"))));

    [Theory, MemberData(nameof(Books))]
    public void Keep_buttons_short(string book) =>
        Assert.All(
            Phrasebook.KeysOf(book, Language.Indonesian).Where(key => key.StartsWith("Button", StringComparison.Ordinal)),
            key => Assert.All(
                Enum.GetValues<Language>(), language => Assert.InRange(Phrasebook.Raw(language, $"{book}.{key}").Length, 1, 24)));

    [Fact]
    public void Keep_the_menu_of_breaches_short() =>
        Assert.All(ReferenceData.Embedded.Violations.Menu, entry => Assert.All(
            Enum.GetValues<Language>(),
            language => Assert.InRange(
                Phrasebook.Text(language, new Sentence("report.MenuButton", entry.Rank!, entry.Button!)).Length, 1, 24)));

    [Fact]
    public void Know_no_phrase_that_is_not_in_them() =>
        Assert.Throws<KeyNotFoundException>(() => Phrasebook.Text(Language.Indonesian, new Sentence("report.NoSuchPhrase")));

    [Fact]
    public void Write_days_in_the_language_of_the_reader()
    {
        var day = new Sentence("common.Value", new DateOnly(2026, 8, 3));

        Assert.Equal("3 Agustus 2026", Phrasebook.Text(Language.Indonesian, day));
        Assert.Equal("3 August 2026", Phrasebook.Text(Language.English, day));
    }

    [Fact]
    public void Show_what_a_person_typed_without_characters_that_turn_a_line()
    {
        Assert.Equal("abc{0}\nd", Phrasebook.Text(Language.Indonesian, Sentence.Verbatim("a\u202Eb\u2066c{0}\n\u0007d")));
        Assert.Equal("abc", Phrasebook.Text(Language.Indonesian, new Sentence("common.Value", "a\u202Ebc")));
    }

    [Fact]
    public void Never_make_a_message_longer_than_the_channel_takes()
    {
        var long_ = new Reply.Message([Sentence.Verbatim(new string('a', 4095) + "😀😀")], []);

        var shown = Phrasebook.Render(Language.Indonesian, long_);

        Assert.Equal(Phrasebook.MaxMessageLength, shown.Length);
        Assert.EndsWith("a…", shown, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Places(string phrase) => Place().Matches(phrase).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
