using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>How the key of a case comes into being: with the first file that is sealed under it.</summary>
internal static class CaseKeys
{
    private const string Insert = "INSERT INTO case_keys (case_id, file_key) VALUES (@id, @key) ON CONFLICT DO NOTHING";
    private const string Select = "SELECT file_key FROM case_keys WHERE case_id = @id";

    public static SealPlace PlaceOf(CaseId id) => new("case_keys", "file_key", id.ToString());

    /// <returns>Null when it was destroyed: then the case takes no file any more.</returns>
    public static CaseKey? Of(StoreSession session, CaseId id)
    {
        var fresh = CaseKey.New();
        return session.Run(Insert, id, session.Sealer.Seal(fresh, PlaceOf(id))) == 1
            ? new CaseKey(fresh)
            : session.One(Select, id) is byte[] kept ? new CaseKey(session.Sealer.Open(new Sealed<byte[]>(kept), PlaceOf(id))) : null;
    }
}
