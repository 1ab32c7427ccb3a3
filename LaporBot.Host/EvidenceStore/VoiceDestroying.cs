using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
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

    private const string Destroy =
        "UPDATE evidence SET state = 'Destroyed', next_try = NULL, sha256 = NULL, content_hash = NULL, content_key = NULL, copy_state = NULL, copy_key = NULL, " +
        "copy_report = NULL, destroy_once_written = 1, details = @details WHERE case_id = @id AND ordinal = @ordinal AND state <> 'Destroyed'";

    /// <summary>Stands in the custody log where no officer did it, but the reporter's wish.</summary>
    private static readonly OfficerId ByTheReporter = new(Guid.Empty);

    public static void Apply(StoreSession session, CaseId id, EvidenceId voice, DateTimeOffset at)
    {
        var place = EvidencePlaces.Of(id, voice, "details");
        var kept = session.Sealer.Open(new Sealed<byte[]>((byte[])session.One(Select, id, voice.Value)!), place);
        var details = JsonSerializer.Deserialize(kept, EvidenceJson.Default.EvidenceDetails)!;
        var bare = details with { File = details.File! with { FileId = "", UniqueId = "", Name = null } };
        var sealedBare = session.Sealer.Seal(JsonSerializer.SerializeToUtf8Bytes(bare, EvidenceJson.Default.EvidenceDetails), place);
        if (session.Run(Destroy, sealedBare, id, voice.Value) == 1)
        {
            new EvidenceOpened(id, voice, ByTheReporter, CustodyDeed.VoiceDestroyed, at).Apply(session);
        }
    }
}
