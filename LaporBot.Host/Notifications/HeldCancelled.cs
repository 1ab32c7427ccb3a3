using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>Everything held under a key is taken back. A conflict when any of it has been released. That nobody was there to be told is no conflict.</summary>
internal sealed class HeldCancelled(string holdKey, DateTimeOffset at) : IStoreChange
{
    private const string CountGone = "SELECT COUNT(*) FROM outbox WHERE hold_key = @hold AND state <> 'Cancelled' AND not_before IS NULL";

    private const string Cancel =
        "UPDATE outbox SET state = 'Cancelled', closed_at = @at WHERE hold_key = @hold AND state = 'Waiting' AND not_before IS NOT NULL";

    public ChangeResult Apply(StoreSession session)
    {
        if (session.One(CountGone, holdKey) is not 0L)
        {
            return ChangeResult.Conflict;
        }

        session.Run(Cancel, at, holdKey);
        return ChangeResult.Done;
    }
}
