namespace LaporBot.Conversations.Cases;

/// <summary>What came of an officer's wish to hand a case back.</summary>
public abstract record ReleaseOutcome
{
    private ReleaseOutcome() { }

    public sealed record Released(Case After, IReadOnlyList<CaseEvent> Events) : ReleaseOutcome;

    public sealed record NotYours(string? Alias) : ReleaseOutcome;
}
