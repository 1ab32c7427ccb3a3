namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    /// <summary>Whose reports go past the local offices by themselves.</summary>
    public required HighPostBook HighPosts { get; init; }
}
