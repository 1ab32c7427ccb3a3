using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file lies sealed in the evidence folder.</summary>
/// <param name="path">Its random name in the folder.</param>
/// <param name="sha256">Of the clear bytes.</param>
/// <param name="contentKey">The key of this one file.</param>
internal sealed class EvidenceFetched(CaseId id, EvidenceId evidence, string path, byte[] sha256, byte[] contentKey) : IStoreChange
{
    private const string Update =
        "UPDATE evidence SET state = 'Fetched', attempts = attempts + 1, next_try = NULL, path = @path, sha256 = @sha, content_key = @key " +
        "WHERE case_id = @id AND ordinal = @ordinal AND state = 'Announced'";

    public ChangeResult Apply(StoreSession session)
    {
        var sha = session.Sealer.Seal(sha256, EvidencePlaces.Of(id, evidence, "sha256"));
        var key = session.Sealer.Seal(contentKey, EvidencePlaces.Of(id, evidence, "content_key"));
        return session.Run(Update, path, sha, key, id, evidence.Value) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
