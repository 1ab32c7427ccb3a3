using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>A delivery did not succeed and is tried again later.</summary>
/// <param name="attempts">Deliveries tried so far.</param>
internal sealed class OutboxPostponed(long id, int attempts, DateTimeOffset nextTry) : IStoreChange
{
    private const string Update = "UPDATE outbox SET attempts = @attempts, next_try = @next_try WHERE id = @id AND state = 'Waiting'";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Update, attempts, nextTry, id);
        return ChangeResult.Done;
    }
}
