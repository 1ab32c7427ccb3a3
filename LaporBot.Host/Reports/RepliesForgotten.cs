using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reports;

/// <summary>What was said in a chat and is over is removed at once, however long closed rows are kept: it repeated what was told. What was said of a case stays: a step that was told must not be undone.</summary>
internal sealed class RepliesForgotten(ChatKey chat) : IStoreChange
{
    // The newest row stays, whatever it is: the next id is counted from it.
    private const string Remove =
        "DELETE FROM outbox WHERE chat_key = @chat AND state <> 'Waiting' AND case_id IS NULL AND hold_key IS NULL AND id < (SELECT MAX(id) FROM outbox)";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Remove, chat);
        return ChangeResult.Done;
    }
}
