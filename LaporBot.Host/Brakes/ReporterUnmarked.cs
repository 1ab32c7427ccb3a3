using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>This case marks its reporter no longer. Other cases may.</summary>
internal sealed class ReporterUnmarked(CaseId filed) : IStoreChange
{
    private const string Unmark = "DELETE FROM marks WHERE case_id = @id";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Unmark, filed);
        return ChangeResult.Done;
    }
}
