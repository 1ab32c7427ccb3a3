using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>How a case comes to be marked as abuse: its officer asks, an administrator agrees or takes it away. Neither can do both.</summary>
public static class AbuseMarking
{
    // Never the accused's own agency: it could silence those who report its people.
    private static readonly Role[] s_askers = [Role.Intake, Role.Verifier];

    public static bool MayAsk(Case held, Officer officer, DateTimeOffset now) =>
        held.Owner == officer.Id && s_askers.Contains(officer.Role) && AbuseMark.In(held.History)?.IsOverAt(now) != false;

    public static MarkOutcome Ask(Case held, Officer officer, int days, string? reason, DateTimeOffset now) => reason?.Trim() switch
    {
        _ when held.Owner != officer.Id || !s_askers.Contains(officer.Role) || !AbuseMark.Lengths.Contains(days) => new MarkOutcome.NotForYou(),
        _ when !MayAsk(held, officer, now) => new MarkOutcome.MarkedBefore(),
        null or "" => new MarkOutcome.ReasonMissing(),
        { Length: > CaseMove.MaxReasonLength } words => new MarkOutcome.ReasonTooLong(words.Length),
        var words => After(held, new CaseEvent(0, AbuseMark.NameOf(days), null, null, officer.Id, words, now)),
    };

    /// <param name="asked">When the mark that is meant was asked for: a button of an earlier one decides nothing.</param>
    public static MarkOutcome Agree(Case held, Officer administrator, DateTimeOffset asked, DateTimeOffset now) => AbuseMark.In(held.History) switch
    {
        _ when administrator.Role != Role.Administrator => new MarkOutcome.NotForYou(),
        { } mark when mark.AskedAt == asked && mark.By == administrator.Id => new MarkOutcome.NotForYou(),
        { IsWaiting: true } mark when mark.AskedAt == asked => After(held, CaseEvent.OfCase(CaseEvent.AbuseMarkAgreed, administrator.Id, now)),
        { } mark when mark.AskedAt == asked && mark.CountsAt(now) => new MarkOutcome.MarkedBefore(),
        _ => new MarkOutcome.Gone(),
    };

    /// <inheritdoc cref="Agree"/>
    public static MarkOutcome Lift(Case held, Officer administrator, DateTimeOffset asked, DateTimeOffset now) => AbuseMark.In(held.History) switch
    {
        _ when administrator.Role != Role.Administrator => new MarkOutcome.NotForYou(),
        { } mark when mark.AskedAt == asked && !mark.IsOverAt(now) =>
            After(held, CaseEvent.OfCase(CaseEvent.AbuseMarkLifted, administrator.Id, now)) with { Mark = mark },
        _ => new MarkOutcome.Gone(),
    };

    private static MarkOutcome.Marked After(Case held, CaseEvent happened)
    {
        var after = held with { Revision = held.Revision + 1, History = [.. held.History, happened] };
        return new MarkOutcome.Marked(after, [happened], AbuseMark.In(after.History) ?? AbuseMark.In(held.History)!);
    }
}
