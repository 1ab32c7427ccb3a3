using LaporBot.Conversations.Reference;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>Counts of more than a week ago and marks that have ended are removed: who sent how much is kept no longer than it counts.</summary>
internal sealed class OldBrakesRemoved(DateTimeOffset now) : IStoreChange
{
    private const int DaysCounted = 7;

    private const string RemoveTallies = "DELETE FROM tallies WHERE since < @before";

    private const string RemoveMarks = "DELETE FROM marks WHERE until <= @now";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(RemoveTallies, BrakeKeys.StartOf(WorkingDays.DayOf(now).AddDays(1 - DaysCounted)));
        session.Run(RemoveMarks, now);
        return ChangeResult.Done;
    }
}
