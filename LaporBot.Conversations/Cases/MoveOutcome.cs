using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>What came of an officer's wish to move an accused's case.</summary>
public abstract record MoveOutcome
{
    private MoveOutcome() { }

    /// <param name="HandedOn">True when the next step is another role's, so that nobody owns the case now.</param>
    public sealed record Moved(Case After, IReadOnlyList<CaseEvent> Events, CaseMove By, bool HandedOn) : MoveOutcome;

    public sealed record NotYours(string? Alias) : MoveOutcome;

    public sealed record NotForYou(IReadOnlyList<Role> Roles) : MoveOutcome;

    /// <summary>The stage does not lead there, or not yet.</summary>
    public sealed record NotFromHere(Stage Stage) : MoveOutcome;

    public sealed record AgencyMissing : MoveOutcome;

    public sealed record ReasonMissing : MoveOutcome;

    public sealed record ReasonTooLong(int Length) : MoveOutcome;

    /// <summary>The question asks the reporter for what he was promised that nobody would ask.</summary>
    public sealed record AsksWhatIsNeverAsked : MoveOutcome;
}
