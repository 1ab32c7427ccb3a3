using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>One message as it stands on the phone.</summary>
internal sealed record Screen(IReadOnlyList<Sentence> Says, IReadOnlyList<Choice> Buttons)
{
    public static IEnumerable<Screen> Of(Turn turn) => Of(turn.Replies);

    public static IEnumerable<Screen> Of(IEnumerable<Reply> replies) => replies.Select(reply => reply switch
    {
        Reply.Message message => new Screen(message.Says, [.. message.Choices.SelectMany(row => row)]),
        Reply.Rewrite page => new Screen(page.Says, [.. page.Choices.SelectMany(row => row)]),
        _ => null,
    }).OfType<Screen>();

    public int WordsIn(Language language) => WordCount.In(language, Says);

    public string TextIn(Language language) => Phrasebook.Render(language, Says);

    public IEnumerable<string> LabelsIn(Language language) => Buttons.Select(button => Phrasebook.Text(language, button.Label));

    public const int MostWords = 45;
    public const int MostButtons = 6;
    public const int LongestLabel = 24;

    /// <summary>Fails, in either language, when a message asks for more reading or choosing than a screen may.</summary>
    public static void IsShort(Reply.Message message)
    {
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            var words = Phrasebook.Render(language, message).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
            Assert.True(words <= MostWords, $"{words} words: {Phrasebook.Render(language, message)}");
            Assert.All(message.Choices.SelectMany(row => row), choice => Assert.InRange(Phrasebook.Text(language, choice.Label).Length, 1, LongestLabel));
        });
        Assert.InRange(message.Choices.Sum(row => row.Count), 0, MostButtons);
    }
}
