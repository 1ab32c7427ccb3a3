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

    private const string KeepQuarantined =
        "UPDATE evidence SET release = 'Refused' WHERE case_id = @id AND ordinal = @ordinal AND scan_state = 'Quarantined' AND release IS NULL";

    private const string IsVoiceToGo =
        "SELECT 1 FROM evidence WHERE case_id = @id AND ordinal = @ordinal AND kind = 'VoiceAnswer' AND release = 'Refused' AND destroy_once_written = 1";

    // What cannot be cleaned either waits for a custodian once more, and a voice for intake: they are told again.
    private const string Lift =
        "UPDATE evidence SET scan_state = @state, custodians_told = 0, listeners_told = 0 WHERE case_id = @id AND ordinal = @ordinal AND scan_state = 'Quarantined' AND release IS NULL";

    public ChangeResult Apply(StoreSession session)
    {
        var changed = decision switch
        {
            FileDecision.LiftAlarm => session.Run(Lift, ScanState.Lifted, id, evidence.Value),
            FileDecision.Release => session.Run(Release, FileRelease.Released, id, evidence.Value),
            _ => session.Run(KeepQuarantined, id, evidence.Value) + session.Run(Release, FileRelease.Refused, id, evidence.Value),
        };
        if (changed != 1)
        {
            return ChangeResult.Conflict;
        }

        new EvidenceOpened(id, evidence, by, Deed, at, reason).Apply(session);
        if (session.One(IsVoiceToGo, id, evidence.Value) is not null)
        {
            // Nobody will write it out: the reporter's wish is done now.
            VoiceDestroying.Apply(session, id, evidence, at);
        }

        return ChangeResult.Done;
    }

    private CustodyDeed Deed => decision switch
    {
        FileDecision.Release => CustodyDeed.Released,
        FileDecision.Refuse => CustodyDeed.NotReleased,
        _ => CustodyDeed.AlarmLifted,
    };
}
