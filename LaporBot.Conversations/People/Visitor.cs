namespace LaporBot.Conversations.People;

/// <summary>Who speaks, and where.</summary>
/// <param name="Officer">Set when the speaker is an officer.</param>
/// <param name="InGroup">True in a group: nothing personal is said there.</param>
public sealed record Visitor(Officer? Officer, bool InGroup)
{
    /// <summary>What the channel calls the speaker: full name, user name. Known for this turn and stored nowhere.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
