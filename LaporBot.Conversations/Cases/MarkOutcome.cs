namespace LaporBot.Conversations.Cases;

/// <summary>What came of asking for a mark, agreeing to it or taking it away.</summary>
public abstract record MarkOutcome
{
    private MarkOutcome() { }

    public sealed record Marked(Case After, IReadOnlyList<CaseEvent> Events, AbuseMark Mark) : MarkOutcome;

    /// <summary>The case has no such mark any more.</summary>
    public sealed record Gone : MarkOutcome;

    /// <summary>It is marked already, or a mark waits.</summary>
    public sealed record MarkedBefore : MarkOutcome;

    public sealed record NotForYou : MarkOutcome;

    public sealed record ReasonMissing : MarkOutcome;

    public sealed record ReasonTooLong(int Length) : MarkOutcome;
}
