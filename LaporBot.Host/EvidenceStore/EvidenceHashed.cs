using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file that was fetched before same files were looked for can be found by its content, too.</summary>
internal sealed class EvidenceHashed(CaseId id, EvidenceId evidence, byte[] sha256) : IStoreChange
{
    private const string Update = "UPDATE evidence SET content_hash = @hash WHERE case_id = @id AND ordinal = @ordinal AND sha256 IS NOT NULL";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Update, ContentHash.Of(session.Hasher, sha256), id, evidence.Value);
        return ChangeResult.Done;
    }
}
