namespace LaporBot.Conversations.Cases;

/// <summary>A voice answer in writing, which everybody reads in its place.</summary>
/// <param name="Readers">Whom the case is closed to as well, now that these words are known; null where they close it to nobody.</param>
public sealed record Transcript(string Words, ReadingRule? Readers = null)
{
    /// <summary>Characters of one transcript.</summary>
    public const int MaxLength = 8_000;
}
