namespace LaporBot.Conversations.Cases;

/// <summary>What a move does to the deadline.</summary>
public enum MoveClock
{
    /// <summary>No deadline runs after it.</summary>
    Stops,

    /// <summary>The new stage's time begins on the day of the move.</summary>
    Starts,

    /// <summary>The new stage's time is counted from the filing day.</summary>
    StartsAtFiling,

    /// <summary>The deadline stays as it was.</summary>
    RunsOn,

    /// <summary>The stage's time stands still while the reporter's own time runs.</summary>
    Pauses,

    /// <summary>The days that were left when it paused begin on the day of the move.</summary>
    Resumes,
}
