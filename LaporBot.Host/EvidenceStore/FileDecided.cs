using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A custodian has decided of a file; his reason stands sealed in the custody log. A conflict when it no longer waits for that.</summary>
internal sealed class FileDecided(CaseId id, EvidenceId evidence, FileDecision decision, string reason, OfficerId by, DateTimeOffset at) : IStoreChange
{
    private const string Release =
        "UPDATE evidence SET release = @release WHERE case_id = @id AND ordinal = @ordinal AND copy_state = 'Refused' AND kind = 'File' AND release IS NULL " +
        "AND (scan_state IS NULL OR scan_state <> 'Quarantined')";

    // What cannot be cleaned either waits for a custodian once more: he is told again.
    private const string Lift =
        "UPDATE evidence SET scan_state = @state, custodians_told = 0 WHERE case_id = @id AND ordinal = @ordinal AND scan_state = 'Quarantined'";

    public ChangeResult Apply(StoreSession session)
    {
        var changed = decision == FileDecision.LiftAlarm
            ? session.Run(Lift, ScanState.Lifted, id, evidence.Value)
            : session.Run(Release, decision == FileDecision.Release ? FileRelease.Released : FileRelease.Refused, id, evidence.Value);
        return changed == 1 ? new EvidenceOpened(id, evidence, by, Deed, at, reason).Apply(session) : ChangeResult.Conflict;
    }

    private CustodyDeed Deed => decision switch
    {
        FileDecision.Release => CustodyDeed.Released,
        FileDecision.Refuse => CustodyDeed.NotReleased,
        _ => CustodyDeed.AlarmLifted,
    };
}
