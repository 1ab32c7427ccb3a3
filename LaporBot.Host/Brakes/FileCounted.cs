using LaporBot.Conversations.Reference;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>A file was taken from somebody.</summary>
internal sealed class FileCounted(PersonKey person, long bytes, DateTimeOffset now) : IStoreChange
{
    private const string Count =
        "INSERT INTO tallies (who, since, reports, files, bytes) VALUES (@who, @since, 0, 1, @bytes) " +
        "ON CONFLICT DO UPDATE SET files = files + 1, bytes = bytes + excluded.bytes";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Count, BrakeKeys.Person(session.Hasher, person), BrakeKeys.StartOf(WorkingDays.DayOf(now)), bytes);
        return ChangeResult.Done;
    }
}
