using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>An outbox row is given up: the channel refuses it for good, or it has expired.</summary>
internal sealed class OutboxFailed(long id, DateTimeOffset at) : IStoreChange
{
    private const string Close = "UPDATE outbox SET state = 'Failed', closed_at = @at, attempts = attempts + 1 WHERE id = @id AND state = 'Waiting'";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Close, at, id);
        return ChangeResult.Done;
    }
}
