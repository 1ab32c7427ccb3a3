using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>A case as far as its reporter has been told: what an officer can still undo has not happened for him.</summary>
internal static class ToldCase
{
    public static Case Of(Case held, Situation situation) => Of(held, situation.Now - situation.Rules.Undo, situation);

    private static Case Of(Case held, DateTimeOffset toldUntil, Situation situation)
    {
        if (!held.History.Any(past => CaseHistory.IsUntold(past, toldUntil)))
        {
            return held;
        }

        CaseEvent[] told = [.. held.History.Where(past => past.Accused == 0), .. held.Accused.SelectMany(one => MovesTold(held, one, toldUntil))];
        return held with
        {
            History = told,
            Accused = [.. held.Accused.Select(one => HasUntold(held, one, toldUntil)
                ? CaseHistory.Replay(one, told, held.FiledOn, situation.Reference)
                : one)],
        };
    }

    private static IEnumerable<CaseEvent> MovesTold(Case held, Accused one, DateTimeOffset toldUntil) =>
        CaseHistory.MovesOf(held.History, one.Ordinal).Where(past => !CaseHistory.IsUntold(past, toldUntil));

    private static bool HasUntold(Case held, Accused one, DateTimeOffset toldUntil) =>
        CaseHistory.MovesOf(held.History, one.Ordinal).Any(past => CaseHistory.IsUntold(past, toldUntil));
}
