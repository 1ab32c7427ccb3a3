namespace LaporBot.Conversations.Cases;

/// <summary>What came of something a reporter sent to a case he had filed.</summary>
public abstract record AnswerOutcome
{
    private AnswerOutcome() { }

    /// <param name="Moves">True when officers had been waiting for it, so that the case goes on.</param>
    public sealed record Added(Case After, IReadOnlyList<CaseEvent> Events, bool Moves) : AnswerOutcome;

    public sealed record HasEnded : AnswerOutcome;
}
