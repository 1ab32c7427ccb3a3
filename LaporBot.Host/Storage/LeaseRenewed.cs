namespace LaporBot.Host.Storage;

/// <summary>The holder goes on. (Whether it still holds is checked in every transaction.)</summary>
internal sealed class LeaseRenewed(DateTimeOffset expiresAt) : IStoreChange
{
    public ChangeResult Apply(StoreSession session)
    {
        session.Run("UPDATE lease SET expires_at = @expires WHERE id = 1", expiresAt);
        return ChangeResult.Done;
    }
}
