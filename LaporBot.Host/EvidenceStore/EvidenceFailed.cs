using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file could not be fetched.</summary>
/// <param name="nextTry">Null when it is given up.</param>
internal sealed class EvidenceFailed(CaseId id, EvidenceId evidence, EvidenceState state, DateTimeOffset? nextTry) : IStoreChange
{
    private const string Update =
        "UPDATE evidence SET state = @state, attempts = attempts + 1, next_try = @next_try WHERE case_id = @id AND ordinal = @ordinal AND state = 'Announced'";

    /// <summary>Tried again later.</summary>
    public static EvidenceFailed ForNow(CaseId id, EvidenceId evidence, DateTimeOffset nextTry) => new(id, evidence, EvidenceState.Announced, nextTry);

    /// <summary>Given up; the announcement is kept.</summary>
    public static EvidenceFailed ForGood(CaseId id, EvidenceId evidence, bool tooBig = false) =>
        new(id, evidence, tooBig ? EvidenceState.TooBig : EvidenceState.Failed, null);

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Update, state, nextTry, id, evidence.Value);
        return ChangeResult.Done;
    }
}
