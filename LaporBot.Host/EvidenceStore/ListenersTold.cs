using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Intake is told of a voice that waits. The second time the whole unit is dropped: nobody is told twice.</summary>
internal sealed class ListenersTold(CaseId id, EvidenceId voice) : IStoreChange
{
    private const string Update = "UPDATE evidence SET listeners_told = 1 WHERE case_id = @id AND ordinal = @ordinal AND listeners_told = 0";

    public ChangeResult Apply(StoreSession session) =>
        session.Run(Update, id, voice.Value) == 1 ? ChangeResult.Done : ChangeResult.SeenBefore;
}
