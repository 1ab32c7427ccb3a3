using System.Text.RegularExpressions;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

/// <summary>The list of words stands in <c>house-words.csv</c>.</summary>
public class WordsOfTheOffice
{
    /// <summary>Everything but the officers' own book; a new book is a citizens' book until somebody says otherwise.</summary>
    private static readonly string[] s_officersBooks = ["work", "file", "waiting", "staff", "data"];

    /// <summary>In books for both: what officers read, and the printed form, which speaks the words of the law to the office that takes it.</summary>
    private static readonly string[] s_officersPhrases =
    [
        "amend.Officers", "brake.NotYoursToMark", "brake.WhoReadsWhy",
        "formal.AskCame", "formal.ButtonCame", "formal.ConfirmedToOfficer", "formal.Form", "formal.History", "formal.Label", "formal.Officers", "formal.OtherRoleConfirms", "undecided.Officers", "voice.Desk",
    ];

    private static readonly Language[] s_languages = Enum.GetValues<Language>();
    private static readonly IReadOnlyList<(string Word, string[] Meanings)> s_words = [.. Listed()];

    public static TheoryData<string> CitizensBooks() => [.. Phrasebook.Books.Except(s_officersBooks)];

    [Theory, MemberData(nameof(CitizensBooks))]
    public void Stand_in_no_phrase_for_citizens_without_their_meaning(string book) => Assert.All(
        Phrasebook.KeysOf(book, Language.Indonesian).Where(key => !s_officersPhrases.Any(theirs => $"{book}.{key}".StartsWith(theirs, StringComparison.Ordinal))),
        key => Assert.All(s_languages, language => AssertPlain($"{book}.{key}", Phrasebook.Raw(language, $"{book}.{key}"))));

    [Fact]
    public void Stand_on_no_screen_for_citizens_without_their_meaning() => Assert.All(
        CitizensScreens.OfAReport.Concat(CitizensScreens.BesideAReport),
        seen => Assert.All(s_languages, language => AssertPlain(seen.Seen, seen.Screen.TextIn(language))));

    [Fact]
    public void Stand_in_no_data_for_citizens_without_their_meaning()
    {
        var data = ReferenceData.Embedded;
        IEnumerable<Bilingual> shown =
        [
            .. data.Violations.Menu.SelectMany(form => (Bilingual[])[form.Name, form.Button!]),
            .. data.Violations.Menu.Select(form => data.Guide.Find(form.Code)).OfType<GuideEntry>().SelectMany(entry => (Bilingual[])[entry.Example, entry.Sanction]),
            .. data.Guide.Questions.Values.SelectMany(question => question.Answers.Select(answer => answer.Label).Prepend(question.Text)),
        ];

        Assert.All(shown, text => Assert.All(s_languages, language => AssertPlain(text.Indonesian, text.In(language))));
    }

    /// <summary>ASN is the one word that everybody has to know; the first message says what it means.</summary>
    [Fact]
    public void Begin_with_ASN_which_the_first_message_explains()
    {
        var first = Assert.Single(Screen.Of(new Citizen().Says("halo").LastTurn));

        Assert.Contains("ASN (pegawai pemerintah)", first.TextIn(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("civil servants (ASN)", first.TextIn(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Siapa terlapor?", "terlapor")]
    [InlineData("Tulis NIP-nya.", "NIP")]
    [InlineData("Ini informasi awal.", "informasi awal")]
    public void Are_found_where_they_stand_alone(string text, string word) => Assert.Equal(word, Assert.Single(Unexplained(text)));

    private static void AssertPlain(string where, string text) =>
        Assert.True(Unexplained(text) is [], $"{where} says {string.Join(", ", Unexplained(text))} without its meaning: {text}");

    private static List<string> Unexplained(string text) =>
        [.. s_words.Where(listed => Says(text, listed.Word) && !listed.Meanings.Any(meaning => text.Contains(meaning, StringComparison.OrdinalIgnoreCase))).Select(listed => listed.Word)];

    private static bool Says(string text, string word) =>
        Regex.IsMatch(text, $@"\b{Regex.Escape(word)}(nya)?\b", word.All(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase);

    private static IEnumerable<(string, string[])> Listed() =>
        from line in File.ReadLines(Path.Combine(Approved.Root(), "LaporBot.Tests", "Speaking", "house-words.csv"))
        where !line.StartsWith('#') && line.Contains(';', StringComparison.Ordinal)
        let parts = line.Split(';')
        select (parts[0], parts[1].Split('|'));
}
