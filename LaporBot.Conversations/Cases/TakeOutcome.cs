using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>What came of an officer's wish to own a case.</summary>
public abstract record TakeOutcome
{
    private TakeOutcome() { }

    /// <param name="Moves">True when the reporter is to be told: the case was new.</param>
    public sealed record Taken(Case After, IReadOnlyList<CaseEvent> Events, bool Moves) : TakeOutcome;

    public sealed record AlreadyYours : TakeOutcome;

    public sealed record TakenBy(string? Alias) : TakeOutcome;

    /// <summary>The reporter can still take it back; nobody may know of it yet.</summary>
    public sealed record NotReleased : TakeOutcome;

    /// <param name="Roles">Who could take it now; empty when only the reporter or nobody can go on.</param>
    public sealed record NotForYou(IReadOnlyList<Role> Roles) : TakeOutcome;

    public sealed record Closed(ReadingRefusal Why) : TakeOutcome;

    public sealed record HasEnded : TakeOutcome;
}
