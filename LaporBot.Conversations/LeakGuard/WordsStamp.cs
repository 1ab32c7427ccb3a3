namespace LaporBot.Conversations.LeakGuard;

/// <summary>A number that a button carries, so that it decides about the words below which it stood and about no later ones.</summary>
internal static class WordsStamp
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The same for the same words in every process.</summary>
    public static long Of(IEnumerable<string> words) => words.SelectMany(text => text.Append('\n')).Aggregate(Start, (now, one) => unchecked((now ^ one) * Prime));
}
