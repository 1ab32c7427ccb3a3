using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>Keeps news that a reporter sent unasked back by chance, so that its hour does not betray when he held his phone (<see cref="CaseRules.Spread"/>).</summary>
internal static class Spread
{
    /// <param name="after">The case with the news in its history.</param>
    /// <returns>Null where news is told at once.</returns>
    public static Hold? Of(Case after, Situation situation) => situation.Rules.Spread > TimeSpan.Zero
        ? new Hold($"news:{after.Id}:{after.History.Count}", situation.Now + (situation.Rules.Spread * situation.Supplies.Lot))
        : null;
}
