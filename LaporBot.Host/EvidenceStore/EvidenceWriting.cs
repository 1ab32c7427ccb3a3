using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>How evidence becomes rows.</summary>
internal static class EvidenceWriting
{
    private const string Insert =
        "INSERT INTO evidence (case_id, ordinal, kind, details, state, attempts, scan_attempts, custodians_told) " +
        "VALUES (@id, @ordinal, @kind, @details, @state, 0, 0, 0) ON CONFLICT DO NOTHING";

    private const string UpdateTakenBack = "UPDATE evidence SET taken_back = @taken_back WHERE case_id = @id AND ordinal = @ordinal";

    /// <summary>Items already stored stay as they are: evidence is never changed.</summary>
    public static void InsertNew(StoreSession session, CaseId id, IEnumerable<EvidenceItem> items)
    {
        foreach (var item in items)
        {
            var details = JsonSerializer.SerializeToUtf8Bytes(new EvidenceDetails(item.File, item.Text) { AddedAt = item.AddedAt, MessageId = item.MessageId }, EvidenceJson.Default.EvidenceDetails);
            session.Run(Insert, id, item.Id.Value, item.Kind, session.Sealer.Seal(details, EvidencePlaces.Of(id, item.Id, "details")), StateOf(item));
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

    private static EvidenceState StateOf(EvidenceItem item) => item.File switch
    {
        null => EvidenceState.Written,
        { IsTooBig: true } => EvidenceState.TooBig,
        _ => EvidenceState.Announced,
    };
}
