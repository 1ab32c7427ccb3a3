using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>A case waits to be announced together with others.</summary>
internal sealed class AnnouncementGathered(CaseId filed, DateTimeOffset releasedAt) : IStoreChange
{
    private const string Insert = "INSERT INTO gathered (case_id, released_at) VALUES (@id, @at) ON CONFLICT (case_id) DO NOTHING";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Insert, filed, releasedAt);
        return ChangeResult.Done;
    }
}
