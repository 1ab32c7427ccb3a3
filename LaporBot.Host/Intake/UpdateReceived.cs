using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>An update has come. Every unit that follows from an update begins with it: the second time the whole unit is dropped.</summary>
internal sealed class UpdateReceived(long updateId, DateTimeOffset at) : IStoreChange
{
    private const string Insert = "INSERT INTO inbox (update_id, received_at) VALUES (@id, @at) ON CONFLICT DO NOTHING";

    public ChangeResult Apply(StoreSession session) =>
        session.Run(Insert, updateId, at) == 1 ? ChangeResult.Done : ChangeResult.SeenBefore;
}
