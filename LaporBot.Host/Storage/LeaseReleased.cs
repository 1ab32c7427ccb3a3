namespace LaporBot.Host.Storage;

/// <summary>The holder stops serving: the next host may start at once.</summary>
internal sealed class LeaseReleased : IStoreChange
{
    public ChangeResult Apply(StoreSession session)
    {
        session.Run("UPDATE lease SET holder = '' WHERE id = 1");
        return ChangeResult.Done;
    }
}
