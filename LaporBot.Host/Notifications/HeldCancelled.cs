using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>Everything held under a key is taken back. A conflict when any of it has been released, or nothing is left to take back.</summary>
internal sealed class HeldCancelled(string holdKey, DateTimeOffset at) : IStoreChange
{
    private const string CountGone = "SELECT COUNT(*) FROM outbox WHERE hold_key = @hold AND state <> 'Cancelled' AND not_before IS NULL";

    private const string Cancel =
        "UPDATE outbox SET state = 'Cancelled', closed_at = @at WHERE hold_key = @hold AND state = 'Waiting' AND not_before IS NOT NULL";

    public ChangeResult Apply(StoreSession session) =>
        session.One(CountGone, holdKey) is 0L && session.Run(Cancel, at, holdKey) > 0 ? ChangeResult.Done : ChangeResult.Conflict;
}
