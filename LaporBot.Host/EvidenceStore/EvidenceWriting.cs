using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>How evidence becomes rows.</summary>
internal static class EvidenceWriting
{
    private const string Insert =
        "INSERT INTO evidence (case_id, ordinal, kind, details, state, attempts, scan_attempts, custodians_told, listeners_told, destroy_once_written, back_reminders) " +
        "VALUES (@id, @ordinal, @kind, @details, @state, 0, 0, 0, 0, @destroy, 0) ON CONFLICT DO NOTHING";

    private const string Moved =
        "path, sha256, content_hash, content_key, copy_state, copy_path, copy_key, copy_report, scan_state, scan_attempts, scan_next_try";

    private const string Move =
        $"INSERT INTO evidence (case_id, ordinal, kind, details, state, attempts, next_try, custodians_told, listeners_told, destroy_once_written, back_reminders, {Moved}) " +
        $"SELECT case_id, ordinal, @kind, @details, state, attempts, next_try, 0, 0, @destroy, 0, {Moved} FROM draft_files WHERE case_id = @id AND ordinal = @ordinal";

    private const string UpdateTakenBack = "UPDATE evidence SET taken_back = @taken_back, back_reminders = 0 WHERE case_id = @id AND ordinal = @ordinal";

    /// <summary>Items already stored stay as they are: evidence is never changed.</summary>
    public static void InsertNew(StoreSession session, CaseId id, IEnumerable<EvidenceItem> items)
    {
        foreach (var item in items)
        {
            Store(session, id, item);
        }
    }

    /// <summary>What they say stays as it is; officers see it or not.</summary>
    public static void TakeBack(StoreSession session, CaseId id, IEnumerable<EvidenceItem> items)
    {
        foreach (var item in items)
        {
            session.Run(UpdateTakenBack, item.TakenBack, id, item.Id.Value);
        }
    }

    /// <summary>The evidence of a report that is sent now. What was fetched of it while it was written stays where it lies; the rest of the draft's files is destroyed.</summary>
    public static void InsertFiled(StoreSession session, CaseId id, IReadOnlyList<EvidenceItem> items)
    {
        foreach (var item in items)
        {
            if (item.File is null || session.Run(Move, item.Kind, DetailsOf(session, id, item), item.IsToBeDestroyed, id, item.Id.Value) == 0)
            {
                Store(session, id, item);
            }
        }

        VoiceDestroying.ApplyToUnfetchable(session, id);
        DraftFilesTakenOut.LeaveNone(session, id, items.Select(item => item.Id));
    }

    /// <returns>The item as the reporter gave it.</returns>
    public static Sealed<byte[]> DetailsOf(StoreSession session, CaseId id, EvidenceItem item) => session.Sealer.Seal(
        JsonSerializer.SerializeToUtf8Bytes(new EvidenceDetails(item.File, item.Text, item.Spoken) { AddedAt = item.AddedAt, MessageId = item.MessageId }, EvidenceJson.Default.EvidenceDetails),
        EvidencePlaces.Of(id, item.Id, "details"));

    /// <returns>An item of which nothing is left but its number and that it was a file or was none.</returns>
    public static Sealed<byte[]> Nothing(StoreSession session, CaseId id, EvidenceId item, EvidenceKind kind)
    {
        var file = kind is EvidenceKind.File or EvidenceKind.VoiceAnswer ? new Attachment(AttachmentKind.Document, "", "", null, null, null, null, null) : null;
        return DetailsOf(session, id, new EvidenceItem(item, kind, file, Text: null));
    }

    private static void Store(StoreSession session, CaseId id, EvidenceItem item) =>
        session.Run(Insert, id, item.Id.Value, item.Kind, DetailsOf(session, id, item), StateOf(item), item.IsToBeDestroyed);

    private static EvidenceState StateOf(EvidenceItem item) => item.File switch
    {
        null => EvidenceState.Written,
        { IsTooBig: true } => EvidenceState.TooBig,
        _ => EvidenceState.Announced,
    };
}
