namespace LaporBot.Conversations.Cases;

/// <summary>What came of a reporter's wish to take his report back.</summary>
public abstract record TakeBackOutcome
{
    private TakeBackOutcome() { }

    public sealed record TakenBack(Case After, IReadOnlyList<CaseEvent> Events) : TakeBackOutcome;

    /// <summary>Officers have been told, or it was taken back before.</summary>
    public sealed record TooLate : TakeBackOutcome;
}
