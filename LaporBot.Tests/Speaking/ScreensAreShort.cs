using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class ScreensAreShort
{
    private const int MostWords = 45;
    private const int LongestLabel = 24;
    private const int LongestSentence = 24;

    private static IEnumerable<(string Seen, Screen Screen, Language Language)> Everywhere =>
        from shown in CitizensScreens.OfAReport.Concat(CitizensScreens.BesideAReport).Concat(ScreensAfterSending.All)
        from language in Enum.GetValues<Language>()
        select (shown.Seen, shown.Screen, language);

    [Fact]
    public void A_message_has_at_most_45_words() => Nothing(
        from shown in Everywhere
        let words = shown.Screen.WordsIn(shown.Language)
        where words > MostWords
        select $"{shown.Seen} in {shown.Language}: {words} words\n{shown.Screen.TextIn(shown.Language)}\n");

    [Fact]
    public void The_first_message_of_practice_with_the_shipped_settings_has_fewer_than_45_words()
    {
        var told = Host.Settings.HostSettings.Read(Host.HostCommands.Configuration()).Operator;
        var shown = Screen.Of(new Citizen { Operator = new OperatorCard(told.Name, told.Readers, told.Contact, Host.Practice.PracticeTelegram.BotUsername, IsPractice: true) { ReadersInEnglish = told.ReadersInEnglish } }.Commands("start").LastTurn);

        Assert.All(shown, screen => Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(screen.WordsIn(language), 1, MostWords - 1)));
    }

    [Fact]
    public void No_sentence_runs_on_over_more_than_24_words() => Nothing(
        from shown in Everywhere
        from sentence in shown.Screen.Says.Select(one => WordCount.OursIn(shown.Language, one)).SelectMany(WordCount.SentencesOf)
        where WordCount.In(sentence) > LongestSentence
        select $"{shown.Seen} in {shown.Language}: {WordCount.In(sentence)} words: {sentence.Trim()}");

    [Fact]
    public void There_are_at_most_six_buttons() => Nothing(
        from shown in Everywhere
        where shown.Screen.Buttons.Count > ReportPrompts.MostButtons
        select $"{shown.Seen}: {string.Join(" | ", shown.Screen.LabelsIn(shown.Language))}");

    [Fact]
    public void A_button_has_at_most_24_characters() => Nothing(
        from shown in Everywhere
        from label in shown.Screen.LabelsIn(shown.Language)
        where label.Length > LongestLabel
        select $"{shown.Seen} in {shown.Language}: {label} ({label.Length})");

    [Fact]
    public void Where_a_button_has_no_room_its_word_is_understood()
    {
        Assert.All(OnTheWay.Steps, step =>
        {
            var citizen = OnTheWay.To(step).Says("batal");
            Assert.True(citizen.Draft.DropAsked, $"“batal” at {step}: {citizen.Hears}");
        });
        Assert.All(OnTheWay.Steps.Where(step => step != ReportStep.AwaitingConsent), step => Assert.NotEqual(step, OnTheWay.To(step).Says("kembali").Draft.Step));
    }

    private static void Nothing(IEnumerable<string> tooMuch)
    {
        var found = tooMuch.Distinct().ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
