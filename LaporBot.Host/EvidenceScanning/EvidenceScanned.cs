using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceScanning;

/// <summary>The scanner has answered about a file, or has not and is to be asked again.</summary>
/// <param name="nextTry">Null when it has answered.</param>
internal sealed class EvidenceScanned(CaseId id, EvidenceId evidence, ScanState? state, DateTimeOffset? nextTry) : IStoreChange
{
    private static readonly EitherTable s_update = new(
        "SET scan_state = @state, scan_attempts = scan_attempts + 1, scan_next_try = @next_try " +
        "WHERE case_id = @id AND ordinal = @ordinal AND state = 'Fetched' AND scan_state IS NULL");

    public static EvidenceScanned As(CaseId id, EvidenceId evidence, ScanState state) => new(id, evidence, state, null);

    public static EvidenceScanned Later(CaseId id, EvidenceId evidence, DateTimeOffset nextTry) => new(id, evidence, null, nextTry);

    public ChangeResult Apply(StoreSession session)
    {
        s_update.Run(session, state, nextTry, id, evidence.Value);
        return ChangeResult.Done;
    }
}
