using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Cases;

/// <summary>
/// A report that nobody could see yet says nothing any more, not even to who holds the master key: name, story, accused, evidence, the versions of its
/// messages and what was to be told of it. What its reporter still needs stays: the number, the stage and the history.
/// </summary>
/// <param name="holdKey">Under which officers were to be told of it.</param>
internal sealed class CaseWordsDestroyed(Case gone, ChatKey chat, string holdKey) : IStoreChange
{
    private const string BlankCase =
        "UPDATE cases SET identity = NULL, anonymity = 'Nameless', violation = NULL, region = NULL, agency = NULL, content = @content WHERE id = @id";

    private const string BlankAccused =
        "UPDATE accused SET name = @name, office = @office, nip = NULL, reason = NULL, agency = NULL, name_key = @key WHERE case_id = @id AND ordinal = @ordinal";

    private const string SelectEvidence = "SELECT ordinal, kind FROM evidence WHERE case_id = @id";

    private const string BlankEvidence = "UPDATE evidence SET details = @details, transcript = NULL WHERE case_id = @id AND ordinal = @ordinal";

    private const string ForgetEdits = "UPDATE messages SET body = NULL WHERE chat_key = @chat AND version > 0 AND case_id = @id";

    // The newest row stays, whatever it is: the next id is counted from it.
    private const string ForgetNotices =
        "DELETE FROM outbox WHERE (case_id = @id OR hold_key = @hold) AND state <> 'Waiting' AND id < (SELECT MAX(id) FROM outbox)";

    private static readonly ReportContent Nothing = new(Violation: null, When: null, WhenTold: null, Place: "", Story: "");

    public ChangeResult Apply(StoreSession session)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(Nothing, CaseJson.Default.ReportContent);
        session.Run(BlankCase, session.Sealer.Seal(content, CasePlaces.Content(gone.Id)), gone.Id);
        foreach (var ordinal in gone.Accused.Select(one => one.Ordinal))
        {
            session.Run(BlankAccused, Sealed(session, ordinal, "name"), Sealed(session, ordinal, "office"), session.Hasher.Name(""), gone.Id, ordinal);
        }

        foreach (var (item, kind) in EvidenceOf(session))
        {
            session.Run(BlankEvidence, EvidenceWriting.Nothing(session, gone.Id, item, kind), gone.Id, item.Value);
        }

        session.Run(ForgetEdits, chat, gone.Id);
        session.Run(ForgetNotices, gone.Id, holdKey);
        return ChangeResult.Done;
    }

    private Sealed<string> Sealed(StoreSession session, int ordinal, string column) => session.Sealer.Seal("", CasePlaces.Accused(gone.Id, ordinal, column));

    private List<(EvidenceId Item, EvidenceKind Kind)> EvidenceOf(StoreSession session)
    {
        using var row = session.Read(SelectEvidence, gone.Id);
        var found = new List<(EvidenceId, EvidenceKind)>();
        while (row.Read())
        {
            found.Add((new EvidenceId(row.GetInt32(0)), Enum.Parse<EvidenceKind>(row.GetString(1))));
        }

        return found;
    }
}
