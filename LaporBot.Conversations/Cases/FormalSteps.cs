using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>The way of a case from informasi awal to a formal report. The history alone says how far it is.</summary>
public static class FormalSteps
{
    public static Formality HowFormal(this Case held) => held.History.LastOrDefault(IsStep)?.What switch
    {
        CaseEvent.FormalWished => Formality.Awaited,
        CaseEvent.FormalCame => Formality.Formal,
        _ => held.IsNamed ? Formality.Named : Formality.FirstInformation,
    };

    /// <summary>The day an officer saw the reporter; null before.</summary>
    public static DateTimeOffset? CameAt(this Case held) => held.History.LastOrDefault(past => past.What == CaseEvent.FormalCame)?.At;

    /// <summary>The reporter puts his name to it. It stays sealed unless he already went openly.</summary>
    public static FormalOutcome WishFormal(this Case held, DateTimeOffset now) => held.HowFormal() switch
    {
        _ when held.HasEnded => new FormalOutcome.HasEnded(),
        Formality.FirstInformation or Formality.Awaited => After(
            held,
            held with { IsNamed = true, Anonymity = held.Anonymity == Anonymity.Nameless ? Anonymity.SealedName : held.Anonymity },
            CaseEvent.OfCase(CaseEvent.FormalWished, null, now)),
        var other => new FormalOutcome.NotFromHere(other),
    };

    /// <summary>He drops the wish, also after the end: what he gave is destroyed. Without a name nothing is sealed, so it is nameless again.</summary>
    public static FormalOutcome DropFormal(this Case held, DateTimeOffset now) => held.HowFormal() == Formality.Awaited
        ? After(
            held,
            held with { IsNamed = false, Anonymity = held.Anonymity == Anonymity.SealedName ? Anonymity.Nameless : held.Anonymity },
            CaseEvent.OfCase(CaseEvent.FormalDropped, null, now))
        : new FormalOutcome.NotFromHere(held.HowFormal());

    public static FormalOutcome ConfirmFormal(this Case held, Officer officer, DateTimeOffset now) => held.HowFormal() switch
    {
        Formality.Awaited when held.HasEnded => new FormalOutcome.HasEnded(),
        Formality.Awaited => After(held, held, CaseEvent.OfCase(CaseEvent.FormalCame, officer.Id, now)),
        var other => new FormalOutcome.NotFromHere(other),
    };

    private static bool IsStep(CaseEvent past) => past.What is CaseEvent.FormalWished or CaseEvent.FormalDropped or CaseEvent.FormalCame;

    private static FormalOutcome.Changed After(Case before, Case after, CaseEvent happened) =>
        new(after with { Revision = before.Revision + 1, History = [.. before.History, happened] }, [happened], before.HowFormal());
}
