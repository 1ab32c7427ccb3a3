using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>How much stands on one screen of a phone.</summary>
internal static class Screen
{
    public const int MostWords = 45;
    public const int MostButtons = 6;

    /// <summary>Fails, in either language, when a message asks for more reading or choosing than a screen may.</summary>
    public static void IsShort(Reply.Message message)
    {
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            var words = Phrasebook.Render(language, message).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
            Assert.True(words <= MostWords, $"{words} words: {Phrasebook.Render(language, message)}");
            Assert.All(message.Choices.SelectMany(row => row), choice => Assert.InRange(Phrasebook.Text(language, choice.Label).Length, 1, 25));
        });
        Assert.InRange(message.Choices.Sum(row => row.Count), 0, MostButtons);
    }
}
