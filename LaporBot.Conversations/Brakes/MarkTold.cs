using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>What the reporter reads of a mark, below the news of the report that is marked: until when, why, what it changes, and how he objects.</summary>
internal static class MarkTold
{
    public static IReadOnlyList<Reply.Message> Below(IReadOnlyList<Reply.Message> news, Case held, Situation situation)
    {
        if (AbuseMark.In(held.History) is not { } mark || !mark.CountsAt(situation.Now))
        {
            return WasLifted(held) ? [new Reply.Message([new Sentence("brake.ToldLifted")], []), .. news] : news;
        }

        return
        [
            new Reply.Message(
                [
                    new Sentence("brake.ToldMarked", held.Number.Value, mark.LastDay(situation.Now)),
                    new Sentence("brake.ToldReason", mark.Reason),
                    new Sentence("brake.ToldEffect", Allowance.MarkedReportsPerDay),
                    new Sentence("brake.ToldObject", situation.Operator.Contact),
                ],
                []),
            .. news,
        ];
    }

    /// <summary>True when a mark that had counted was taken away: he had been told of it, so he is told of this.</summary>
    private static bool WasLifted(Case held) =>
        held.History.LastOrDefault(past => past.What == CaseEvent.AbuseMarkLifted) is { } lifted
        && AbuseMark.In(held.History.TakeWhile(past => !ReferenceEquals(past, lifted))) is { IsWaiting: false }
        && AbuseMark.In(held.History) is null;
}
