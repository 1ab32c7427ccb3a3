using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Intake has written out a voice. A conflict when it was written out before, or was taken back meanwhile; where its reporter wished so, the recording goes with it.</summary>
internal sealed class TranscriptWritten(CaseId id, EvidenceId voice, Transcript transcript, OfficerId by, DateTimeOffset at) : IStoreChange
{
    private const string Update =
        "UPDATE evidence SET transcript = @transcript WHERE case_id = @id AND ordinal = @ordinal AND kind = 'VoiceAnswer' AND transcript IS NULL AND state <> 'Destroyed' " +
        "AND taken_back IS NULL AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.id = evidence.case_id AND c.taken_back_at IS NOT NULL)";

    private const string IsToGo = "SELECT 1 FROM evidence WHERE case_id = @id AND ordinal = @ordinal AND destroy_once_written = 1";

    public ChangeResult Apply(StoreSession session)
    {
        var words = session.Sealer.Seal(
            JsonSerializer.SerializeToUtf8Bytes(transcript, EvidenceJson.Default.Transcript), EvidencePlaces.Of(id, voice, "transcript"));
        if (session.Run(Update, words, id, voice.Value) == 0)
        {
            return ChangeResult.Conflict;
        }

        new EvidenceOpened(id, voice, by, CustodyDeed.VoiceWritten, at).Apply(session);
        if (session.One(IsToGo, id, voice.Value) is not null)
        {
            VoiceDestroying.Apply(session, id, voice, at);
        }

        return ChangeResult.Done;
    }
}
