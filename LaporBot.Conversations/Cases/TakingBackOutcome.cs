namespace LaporBot.Conversations.Cases;

/// <summary>What came of an officer's decision about something that the reporter has taken back.</summary>
public abstract record TakingBackOutcome
{
    private TakingBackOutcome() { }

    public sealed record Decided(Case After, IReadOnlyList<CaseEvent> Events) : TakingBackOutcome;

    /// <summary>Nothing waits for a decision there, or no longer.</summary>
    public sealed record DecidedBefore : TakingBackOutcome;

    public sealed record ReasonMissing : TakingBackOutcome;

    public sealed record ReasonTooLong(int Length) : TakingBackOutcome;
}
