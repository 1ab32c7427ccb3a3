using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>A file that could not be cleaned is to be tried once more.</summary>
internal sealed class CleanedAgain(CaseId id, EvidenceId evidence) : IStoreChange
{
    private static readonly EitherTable s_update = new(
        "SET copy_state = NULL, copy_report = NULL WHERE case_id = @id AND ordinal = @ordinal AND state = 'Fetched' AND copy_state = 'Refused'");

    public ChangeResult Apply(StoreSession session)
    {
        s_update.Run(session, id, evidence.Value);
        return ChangeResult.Done;
    }
}
