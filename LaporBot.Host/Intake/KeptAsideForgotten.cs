using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>What was kept aside before then loses its words; that it was kept, and why, stays.</summary>
internal sealed class KeptAsideForgotten(DateTimeOffset before) : IStoreChange
{
    private const string Forget = "UPDATE kept_aside SET body = NULL WHERE at < @before AND body IS NOT NULL";

    public int Forgotten { get; private set; }

    public ChangeResult Apply(StoreSession session)
    {
        Forgotten = session.Run(Forget, before);
        return ChangeResult.Done;
    }
}
