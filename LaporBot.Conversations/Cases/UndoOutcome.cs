namespace LaporBot.Conversations.Cases;

/// <summary>What came of an officer's wish to undo his newest move.</summary>
public abstract record UndoOutcome
{
    private UndoOutcome() { }

    public sealed record Undone(Case After, IReadOnlyList<CaseEvent> Events) : UndoOutcome;

    /// <summary>The reporter has been told, or may have been.</summary>
    public sealed record TooLate : UndoOutcome;

    /// <summary>The newest thing that happened to the case is not a move of this officer.</summary>
    public sealed record NothingOfYours : UndoOutcome;
}
