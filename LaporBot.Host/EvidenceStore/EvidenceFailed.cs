using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file could not be fetched. A conflict when it was taken out meanwhile.</summary>
/// <param name="nextTry">Null when it is given up.</param>
internal sealed class EvidenceFailed(CaseId id, EvidenceId evidence, EvidenceState state, DateTimeOffset? nextTry) : IStoreChange
{
    private static readonly EitherTable s_update = new(
        "SET state = @state, attempts = attempts + 1, next_try = @next_try WHERE case_id = @id AND ordinal = @ordinal AND state = 'Announced'");

    /// <summary>Tried again later.</summary>
    public static EvidenceFailed ForNow(CaseId id, EvidenceId evidence, DateTimeOffset nextTry) => new(id, evidence, EvidenceState.Announced, nextTry);

    /// <summary>Given up; the announcement is kept.</summary>
    public static EvidenceFailed ForGood(CaseId id, EvidenceId evidence, bool tooBig = false) =>
        new(id, evidence, tooBig ? EvidenceState.TooBig : EvidenceState.Failed, null);

    public ChangeResult Apply(StoreSession session)
    {
        if (s_update.Run(session, state, nextTry, id, evidence.Value) == 0)
        {
            return ChangeResult.Conflict;
        }

        VoiceDestroying.ApplyToUnfetchable(session, id);
        return ChangeResult.Done;
    }
}
