namespace LaporBot.Host.Storage;

/// <summary>A portion of what has been kept long enough is removed: update ids received, and outbox rows closed, before the given time.</summary>
internal sealed class OldRowsRemoved(DateTimeOffset before) : IStoreChange
{
    /// <summary>Rows of one kind at a time.</summary>
    public const int Portion = 500;

    // Both tables grow at the end of their key: the oldest rows are the first ones, and no further index is needed.
    private const string RemoveInbox =
        "DELETE FROM inbox WHERE received_at < @before AND update_id IN (SELECT update_id FROM inbox ORDER BY update_id LIMIT @portion)";

    // The newest row stays, whatever its age: the next id is counted from it.
    private const string RemoveOutbox =
        "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state <> 'Waiting' AND closed_at < @before " +
        "AND id < (SELECT MAX(id) FROM outbox) ORDER BY id LIMIT @portion)";

    public int Removed { get; private set; }

    public ChangeResult Apply(StoreSession session)
    {
        Removed = session.Run(RemoveInbox, before, Portion) + session.Run(RemoveOutbox, before, Portion);
        return ChangeResult.Done;
    }
}
