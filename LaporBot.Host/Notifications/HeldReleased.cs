using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>A held row may go out now. A conflict when it was cancelled first; from here on it cannot be cancelled.</summary>
internal sealed class HeldReleased(long id) : IStoreChange
{
    private const string Update = "UPDATE outbox SET not_before = NULL WHERE id = @id AND state = 'Waiting' AND hold_key IS NOT NULL";

    public ChangeResult Apply(StoreSession session) => session.Run(Update, id) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
}
