using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>What was left on the disk of a destroyed file is gone.</summary>
internal sealed class EvidenceRemoved(CaseId id, EvidenceId evidence) : IStoreChange
{
    private const string Update = "UPDATE evidence SET path = NULL, copy_path = NULL WHERE case_id = @id AND ordinal = @ordinal AND state = 'Destroyed'";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Update, id, evidence.Value);
        return ChangeResult.Done;
    }
}
