using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

/// <summary>What a report costs its writer: taps, messages and words to read, from <c>/start</c> to the number.</summary>
public class TheShortestReport
{
    private const string Person = "Budi Contoh, Kecamatan Contoh";

    /// <summary>A form that asks nothing besides, one that asks for a post, and one that warns its writer first.</summary>
    public static TheoryData<string, Language> FormsAndLanguages()
    {
        var data = new TheoryData<string, Language>();
        foreach (var language in Enum.GetValues<Language>())
        {
            data.Add("8", language);
            data.Add("1", language);
            data.Add("2", language);
        }

        return data;
    }

    [Theory, MemberData(nameof(FormsAndLanguages))]
    public void Takes_at_most_twelve_taps_or_messages(string form, Language language)
    {
        var walk = Shortest(form, language);

        Assert.NotNull(walk.Who.Filed);
        Assert.InRange(walk.Acts, 1, 12);
    }

    [Theory, MemberData(nameof(FormsAndLanguages))]
    public void Shows_at_most_350_words_above_its_buttons(string form, Language language)
    {
        var words = Shortest(form, language).WordsShown;

        Assert.InRange(words, 1, 350);
    }

    /// <summary>Buttons are found, not read one by one, so their words have a count of their own.</summary>
    [Theory, MemberData(nameof(FormsAndLanguages))]
    public void Shows_at_most_90_words_more_on_its_buttons(string form, Language language)
    {
        var words = Shortest(form, language).Shown.SelectMany(screen => screen.LabelsIn(language)).Sum(WordCount.In);

        Assert.InRange(words, 1, 90);
    }

    /// <summary>His own words too, as the review shows them back. The form that warns its writer first is longer by the warning.</summary>
    [Theory]
    [InlineData("8", Language.Indonesian)]
    [InlineData("8", Language.English)]
    [InlineData("1", Language.Indonesian)]
    [InlineData("1", Language.English)]
    public void Shows_at_most_350_words_with_his_own_among_them(string form, Language language)
    {
        var words = Shortest(form, language).Shown.Sum(screen => WordCount.In(screen.TextIn(language)));

        Assert.InRange(words, 1, 350);
    }

    [Theory, MemberData(nameof(FormsAndLanguages))]
    public void Is_told_in_sentences_of_twelve_words_at_most_on_average(string form, Language language)
    {
        var sentences = Texts(form, language).SelectMany(WordCount.SentencesOf).ToList();

        Assert.InRange(sentences.Average(WordCount.In), 1, 12);
        Assert.All(sentences, sentence => Assert.True(WordCount.In(sentence) <= 16, sentence));
    }

    /// <summary>Headings, items and lines without a stop count as part of the sentence that follows on the same screen.</summary>
    [Theory, MemberData(nameof(FormsAndLanguages))]
    public void Is_so_too_where_nothing_but_a_stop_ends_a_sentence(string form, Language language)
    {
        var screens = Shortest(form, language).Shown.Select(screen => string.Join('\n', screen.Says.Select(sentence => WordCount.OursIn(language, sentence))));

        Assert.InRange(screens.SelectMany(WordCount.StopsOf).Average(WordCount.In), 1, 12);
    }

    [Fact]
    public void Holds_what_an_officer_needs()
    {
        var filed = Shortest("1", Language.Indonesian).Who.Filed;

        Assert.Equal(("Budi Contoh", "Kecamatan Contoh"), (filed.Accused[0].Name, filed.Accused[0].Office));
        Assert.Equal(("DS-02", OnTheWay.Place, OnTheWay.Story), (filed.Content.Violation, filed.Content.Place, filed.Content.Story));
        Assert.NotNull(filed.Content.When);
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void A_complete_one_with_a_photo_takes_at_most_twenty(Language language)
    {
        var walk = Begun(language).Says("1").Says("@contoh").Says($"{Person}, camat, NIP 198001012005011001").Presses("report.ButtonYesterday").Says("Balai desa").Says("Kabupaten Contoh")
            .Says(OnTheWay.Story).Presses("report.ButtonStoryDone").SendsAPhoto().Presses("report.ButtonEvidenceDone")
            .Presses("report.SealedName").Presses("formal.ButtonOldEnough").Says("Saksi Contoh").Says("Jalan Contoh 0").Presses("report.ButtonSend").Presses("leak.ButtonUnguessable");

        Assert.InRange(walk.Acts, 1, 20);
        var filed = walk.Who.Filed;
        Assert.Equal(("@contoh", "198001012005011001"), (filed.Content.Detail?.Told, filed.Accused[0].Nip));
        Assert.Equal("Kecamatan Contoh, camat", filed.Accused[0].Office);
        Assert.NotNull(filed.Content.Region);
        Assert.Single(filed.Evidence);
        Assert.Equal((Anonymity.SealedName, new ReporterIdentity("Saksi Contoh", "Jalan Contoh 0")), (filed.Anonymity, filed.Identity));
    }

    private static CountedWalk Begun(Language language) =>
        new CountedWalk(new Citizen(Conversation.New with { Language = language })).Commands("start").Presses("welcome.ButtonAgreeAndReport");

    private static IEnumerable<string> Texts(string form, Language language) =>
        Shortest(form, language).Shown.SelectMany(screen => screen.Says).Select(sentence => WordCount.OursIn(language, sentence));

    private static CountedWalk Shortest(string form, Language language)
    {
        var walk = Begun(language).Says(form);
        return (walk.Who.Draft.Asks is null ? walk : walk.Presses("report.ButtonSkip"))
            .Says(Person).Presses("report.ButtonYesterday").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("report.ButtonNoEvidence")
            .Presses("report.Nameless").Presses("report.ButtonSend").Presses("leak.ButtonUnguessable");
    }
}
