using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The key of a case is destroyed: its files can never be opened again, whatever is left of them on the disk, and none is fetched any more.</summary>
internal sealed class CaseFilesDestroyed(CaseId id) : IStoreChange
{
    private const string DestroyKey =
        "INSERT INTO case_keys (case_id, file_key) VALUES (@id, NULL) ON CONFLICT (case_id) DO UPDATE SET file_key = NULL";

    // The keys of single files, too: those kept before cases had a key are not wrapped by it.
    private const string ForgetFiles =
        "UPDATE evidence SET state = 'Destroyed', next_try = NULL, sha256 = NULL, content_hash = NULL, content_key = NULL, " +
        "copy_state = NULL, copy_key = NULL, copy_report = NULL WHERE case_id = @id AND kind IN ('File', 'VoiceAnswer')";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(DestroyKey, id);
        session.Run(ForgetFiles, id);
        return ChangeResult.Done;
    }
}
