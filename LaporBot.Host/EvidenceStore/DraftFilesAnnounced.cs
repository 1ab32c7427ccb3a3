using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Files have come into a report that is being written: they are fetched from now on.</summary>
/// <param name="id">The case that the report will become.</param>
internal sealed class DraftFilesAnnounced(ChatKey chat, CaseId id, IReadOnlyList<EvidenceItem> files) : IStoreChange
{
    private const string Insert =
        "INSERT INTO draft_files (case_id, ordinal, chat_key, details, state, attempts, scan_attempts) " +
        "VALUES (@id, @ordinal, @chat, @details, 'Announced', 0, 0) ON CONFLICT DO NOTHING";

    public ChangeResult Apply(StoreSession session)
    {
        foreach (var item in files)
        {
            session.Run(Insert, id, item.Id.Value, chat, EvidenceWriting.DetailsOf(session, id, item));
        }

        return ChangeResult.Done;
    }
}
