using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Somebody who joins has read how much waits for him. What others were told of meanwhile stays as it is.</summary>
internal sealed class ToldOnJoining(IReadOnlyList<(CaseId Case, EvidenceId Item)> files, IReadOnlyList<(CaseId Case, EvidenceId Item)> voices) : IStoreChange
{
    private const string MarkFile = "UPDATE evidence SET custodians_told = 1 WHERE case_id = @id AND ordinal = @ordinal";

    private const string MarkVoice = "UPDATE evidence SET listeners_told = 1 WHERE case_id = @id AND ordinal = @ordinal";

    public ChangeResult Apply(StoreSession session)
    {
        foreach (var (id, item) in files)
        {
            session.Run(MarkFile, id, item.Value);
        }

        foreach (var (id, item) in voices)
        {
            session.Run(MarkVoice, id, item.Value);
        }

        return ChangeResult.Done;
    }
}
