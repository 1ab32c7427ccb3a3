namespace LaporBot.Conversations.Admissibility;

/// <summary>Something that a report must tell to be examined.</summary>
public enum AdmissibilityPoint
{
    Accused,
    Time,

    /// <summary>A regency or city at least: a building alone is nowhere.</summary>
    Place,

    Account,
    Evidence,

    /// <summary>The day the reporter learned of the act; counts only where an election's clock runs.</summary>
    KnownOn,
}
