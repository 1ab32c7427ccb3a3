namespace LaporBot.Conversations.Reporting;

/// <summary>Tells a greeting from a story that begins before anybody has asked for it.</summary>
public static class FirstWords
{
    private const int FewestCharacters = 25;
    private const int FewestWords = 5;
    private const int FewestInsteadOfAChoice = 4;
    private const int LongestQuestion = 12;

    public static bool AreAStory(string text) => text.Trim().Length >= FewestCharacters && WordsIn(text) >= FewestWords;

    /// <summary>Where a choice is waited for, a story needs fewer words; a short question is none, for it asks about the choice.</summary>
    public static bool AreAStoryInsteadOfAChoice(string text) =>
        WordsIn(text) is >= FewestInsteadOfAChoice and var words && (words > LongestQuestion || !text.TrimEnd().EndsWith('?'));

    private static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
