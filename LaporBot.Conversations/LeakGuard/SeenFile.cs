using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>A file of the report that is being written, as far as it is known by now.</summary>
/// <param name="HasCopy">True when officers will get a copy without the giveaways.</param>
/// <param name="Giveaways">Empty while nobody has looked.</param>
public sealed record SeenFile(FileProgress Progress, bool HasCopy, IReadOnlyList<Giveaway> Giveaways)
{
    public static SeenFile Waiting { get; } = new(FileProgress.Waiting, false, []);

    public static SeenFile Late { get; } = new(FileProgress.Late, false, []);

    public static SeenFile Lost { get; } = new(FileProgress.Lost, false, []);
}

/// <summary>How far a file of a draft has come.</summary>
public enum FileProgress
{
    /// <summary>Not fetched yet, or not yet looked into.</summary>
    Waiting,

    /// <summary>It was tried in vain, and is tried again.</summary>
    Late,

    /// <summary>It could not be fetched and is given up.</summary>
    Lost,

    /// <summary>It lies sealed, and what it gives away is known.</summary>
    Looked,
}
