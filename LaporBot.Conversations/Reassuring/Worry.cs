namespace LaporBot.Conversations.Reassuring;

/// <summary>What somebody asks the bot itself in the middle of a report.</summary>
public enum Worry
{
    /// <summary>Whether he will be found out.</summary>
    Safety,

    /// <summary>Who gets to read it.</summary>
    Readers,

    /// <summary>How long it takes, and when he will hear.</summary>
    Duration,

    /// <summary>Whether it costs anything.</summary>
    Cost,

    /// <summary>Whom he is talking to, and whether it is a fraud.</summary>
    Who,

    /// <summary>He wants to go on another day.</summary>
    Later,
}
