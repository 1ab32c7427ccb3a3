namespace LaporBot.Simulator.Chats;

/// <summary>A group; the id is negative, that of a supergroup begins with -100.</summary>
public sealed record Group(long Id, string Title)
{
    public string? Side { get; init; }

    /// <summary>The caller's own name for the group, which makes adding repeatable. It moves to the supergroup.</summary>
    public string? Key { get; init; }

    public bool IsSupergroup { get; init; }

    public IReadOnlyList<long> Members { get; init; } = [];

    public bool WithBot { get; init; }

    /// <summary>The bot was a member and was removed, which it is told in other words than if it never was.</summary>
    public bool BotKicked { get; init; }

    public long? MigratedTo { get; init; }
}
