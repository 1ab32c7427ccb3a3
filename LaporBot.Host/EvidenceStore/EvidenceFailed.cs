using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file could not be fetched. A conflict when it was taken out meanwhile.</summary>
/// <param name="nextTry">Null when it is given up.</param>
internal sealed class EvidenceFailed(CaseId id, EvidenceId evidence, EvidenceState state, DateTimeOffset? nextTry, int refusals) : IStoreChange
{
    private static readonly EitherTable s_update = new(
        "SET state = @state, attempts = attempts + @refusals, next_try = @next_try WHERE case_id = @id AND ordinal = @ordinal AND state = 'Announced'");

    /// <summary>Telegram refused it; tried again later.</summary>
    public static EvidenceFailed ForNow(CaseId id, EvidenceId evidence, DateTimeOffset nextTry) => new(id, evidence, EvidenceState.Announced, nextTry, 1);

    /// <summary>Nobody refused it: it could not be asked for or not be kept. Tried again later, and no attempt of the file's is spent.</summary>
    public static EvidenceFailed OnTheWay(CaseId id, EvidenceId evidence, DateTimeOffset nextTry) => new(id, evidence, EvidenceState.Announced, nextTry, 0);

    /// <summary>Given up; the announcement is kept.</summary>
    public static EvidenceFailed ForGood(CaseId id, EvidenceId evidence, bool tooBig = false) =>
        new(id, evidence, tooBig ? EvidenceState.TooBig : EvidenceState.Failed, null, 1);

    public ChangeResult Apply(StoreSession session)
    {
        if (s_update.Run(session, state, refusals, nextTry, id, evidence.Value) == 0)
        {
            return ChangeResult.Conflict;
        }

        VoiceDestroying.ApplyToUnfetchable(session, id);
        return ChangeResult.Done;
    }
}
