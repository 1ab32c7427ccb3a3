using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// A recording goes for good: its key, its traces in the row, and the name by which Telegram would hand it out once more. The courier of
/// removals takes what is left off the disk. The transcript stays.
/// </summary>
internal static class VoiceDestroying
{
    private const string Select = "SELECT details FROM evidence WHERE case_id = @id AND ordinal = @ordinal";

    private const string SelectUnfetchable =
        "SELECT ordinal FROM evidence WHERE case_id = @id AND kind = 'VoiceAnswer' AND destroy_once_written = 1 AND state IN ('Failed', 'TooBig')";

    private const string Destroy =
        "UPDATE evidence SET state = 'Destroyed', next_try = NULL, sha256 = NULL, content_hash = NULL, content_key = NULL, copy_state = NULL, copy_key = NULL, " +
        "copy_report = NULL, destroy_once_written = 1, details = @details WHERE case_id = @id AND ordinal = @ordinal AND state <> 'Destroyed'";

    /// <summary>Stands in the custody log where no officer did it, but the reporter's wish.</summary>
    private static readonly OfficerId ByTheReporter = new(Guid.Empty);

    // What a row that does not open said is lost already: it can be read again, and says nothing.
    private static readonly EvidenceDetails Nothing = new(new Attachment(AttachmentKind.Voice, "", "", null, null, 0, null, null), Text: null);

    /// <param name="what">Another name in the custody log where it was no voice, or another wish.</param>
    public static void Apply(StoreSession session, CaseId id, EvidenceId voice, DateTimeOffset at, CustodyDeed what = CustodyDeed.VoiceDestroyed)
    {
        if (Bare(session, id, voice, what == CustodyDeed.UnseenDestroyed))
        {
            new EvidenceOpened(id, voice, ByTheReporter, what, at).Apply(session);
        }
    }

    /// <summary>
    /// Recordings that are to go once they are written out, and that could never be fetched: nobody will write them out, and Telegram must not
    /// hand them out once more. The custody log is silent about what was never kept.
    /// </summary>
    public static void ApplyToUnfetchable(StoreSession session, CaseId id)
    {
        foreach (var voice in Unfetchable(session, id))
        {
            Bare(session, id, voice, wordsToo: false);
        }
    }

    private static List<EvidenceId> Unfetchable(StoreSession session, CaseId id)
    {
        using var row = session.Read(SelectUnfetchable, id);
        var found = new List<EvidenceId>();
        while (row.Read())
        {
            found.Add(new EvidenceId(row.GetInt32(0)));
        }

        return found;
    }

    private static bool Bare(StoreSession session, CaseId id, EvidenceId voice, bool wordsToo)
    {
        var place = EvidencePlaces.Of(id, voice, "details");
        var details = DetailsIn(session, new Sealed<byte[]>((byte[])session.One(Select, id, voice.Value)!), place);
        var file = details.File is { } known ? known with { FileId = "", UniqueId = "", Name = null, Caption = wordsToo ? null : known.Caption } : null;
        var bare = details with { File = file, Text = wordsToo && details.Text is not null ? "" : details.Text };
        var sealedBare = session.Sealer.Seal(JsonSerializer.SerializeToUtf8Bytes(bare, EvidenceJson.Default.EvidenceDetails), place);
        return session.Run(Destroy, sealedBare, id, voice.Value) == 1;
    }

    private static EvidenceDetails DetailsIn(StoreSession session, Sealed<byte[]> box, SealPlace place)
    {
        try
        {
            return JsonSerializer.Deserialize(session.Sealer.Open(box, place), EvidenceJson.Default.EvidenceDetails)!;
        }
        catch (SealBrokenException)
        {
            session.BrokenRows++;
            return Nothing;
        }
    }
}
