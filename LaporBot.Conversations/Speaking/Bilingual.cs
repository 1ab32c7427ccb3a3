namespace LaporBot.Conversations.Speaking;

/// <summary>A text from a data file in both languages; as a value of a sentence it is shown in the reader's.</summary>
public sealed record Bilingual(string Indonesian, string English)
{
    public string In(Language language) => language == Language.English ? English : Indonesian;
}
