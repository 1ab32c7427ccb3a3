namespace LaporBot.Conversations.Cases;

/// <summary>What comes of making a report formal, of dropping that, or of confirming it.</summary>
public abstract record FormalOutcome
{
    private FormalOutcome() { }

    /// <param name="Was">What it was before.</param>
    public sealed record Changed(Case After, IReadOnlyList<CaseEvent> Events, Formality Was) : FormalOutcome;

    /// <summary>Every accused's case has ended: nothing is examined any more.</summary>
    public sealed record HasEnded : FormalOutcome;

    /// <summary>From what the report is, this step does not lead on.</summary>
    public sealed record NotFromHere(Formality Is) : FormalOutcome;
}
