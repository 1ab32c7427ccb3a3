using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The custodians are told of a file that waits. The second time the whole unit is dropped: nobody is told twice.</summary>
internal sealed class CustodiansTold(CaseId id, EvidenceId evidence) : IStoreChange
{
    private const string Update = "UPDATE evidence SET custodians_told = 1 WHERE case_id = @id AND ordinal = @ordinal AND custodians_told = 0";

    public ChangeResult Apply(StoreSession session) =>
        session.Run(Update, id, evidence.Value) == 1 ? ChangeResult.Done : ChangeResult.SeenBefore;
}
