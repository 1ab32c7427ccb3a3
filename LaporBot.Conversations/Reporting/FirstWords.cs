namespace LaporBot.Conversations.Reporting;

/// <summary>Tells a greeting from a story that begins before anybody has asked for it.</summary>
public static class FirstWords
{
    private const int FewestCharacters = 25;
    private const int FewestWords = 5;

    public static bool AreAStory(string text) =>
        text.Trim().Length >= FewestCharacters
        && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
}
