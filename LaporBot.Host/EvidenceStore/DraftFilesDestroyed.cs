using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// The report that was being written in this chat is gone, whoever let it go: the keys of its files are destroyed with it, and what lies on the disk
/// follows within a minute. Does nothing where there are no such files; those of sent reports are not touched.
/// </summary>
internal sealed class DraftFilesDestroyed(ChatKey chat) : IStoreChange
{
    private const string Loosen =
        "INSERT INTO loose_files (name) SELECT path FROM draft_files WHERE chat_key = @chat AND path IS NOT NULL " +
        "UNION SELECT copy_path FROM draft_files WHERE chat_key = @chat AND copy_path IS NOT NULL ON CONFLICT DO NOTHING";

    private const string DeleteKeys =
        "DELETE FROM case_keys WHERE case_id IN (SELECT case_id FROM draft_files WHERE chat_key = @chat) AND case_id NOT IN (SELECT id FROM cases)";

    private const string Delete = "DELETE FROM draft_files WHERE chat_key = @chat";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Loosen, chat);
        session.Run(DeleteKeys, chat);
        session.Run(Delete, chat);
        return ChangeResult.Done;
    }
}
