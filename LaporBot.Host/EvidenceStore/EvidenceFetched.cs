using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file lies sealed in the evidence folder.</summary>
/// <param name="path">Its random name in the folder.</param>
/// <param name="sha256">Of the clear bytes.</param>
/// <param name="contentKey">The key of this one file; kept wrapped by the key of the case.</param>
internal sealed class EvidenceFetched(CaseId id, EvidenceId evidence, string path, byte[] sha256, byte[] contentKey) : IStoreChange
{
    private static readonly EitherTable s_update = new(
        "SET state = 'Fetched', attempts = attempts + 1, next_try = NULL, path = @path, sha256 = @sha, " +
        "content_hash = @hash, content_key = @key " +
        "WHERE case_id = @id AND ordinal = @ordinal AND state = 'Announced'");

    public ChangeResult Apply(StoreSession session)
    {
        var sha = session.Sealer.Seal(sha256, EvidencePlaces.Of(id, evidence, "sha256"));
        if (CaseKeys.Of(session, id) is not { } caseKey)
        {
            return ChangeResult.Conflict;
        }

        var place = EvidencePlaces.Of(id, evidence, "content_key");
        var key = session.Sealer.Seal(caseKey.Wrap(contentKey, place), place);
        LooseFileGone.Held(session, path);
        return s_update.Run(session, path, sha, ContentHash.Of(session.Hasher, sha256), key, id, evidence.Value) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
