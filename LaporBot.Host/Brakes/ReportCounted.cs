using LaporBot.Conversations.Reference;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>A report was sent: it counts for its writer's day and for everybody's hour.</summary>
internal sealed class ReportCounted(PersonKey person, DateTimeOffset now) : IStoreChange
{
    private const string Count =
        "INSERT INTO tallies (who, since, reports, files, bytes) VALUES (@who, @since, 1, 0, 0) " +
        "ON CONFLICT DO UPDATE SET reports = reports + 1";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Count, BrakeKeys.Person(session.Hasher, person), BrakeKeys.StartOf(WorkingDays.DayOf(now)));
        session.Run(Count, BrakeKeys.Everybody(session.Hasher), BrakeKeys.HourOf(now));
        return ChangeResult.Done;
    }
}
