using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Files were taken out of a report that is being written: their keys are gone, and what lies on the disk follows.</summary>
internal sealed class DraftFilesTakenOut(CaseId id, IReadOnlyList<EvidenceId> files) : IStoreChange
{
    private const string Loosen =
        "INSERT INTO loose_files (name) SELECT path FROM draft_files WHERE case_id = @id AND ordinal = @ordinal AND path IS NOT NULL " +
        "UNION SELECT copy_path FROM draft_files WHERE case_id = @id AND ordinal = @ordinal AND copy_path IS NOT NULL ON CONFLICT DO NOTHING";

    private const string Delete = "DELETE FROM draft_files WHERE case_id = @id AND ordinal = @ordinal";

    private const string SelectOrdinals = "SELECT ordinal FROM draft_files WHERE case_id = @id";

    public ChangeResult Apply(StoreSession session)
    {
        foreach (var file in files)
        {
            TakeOut(session, id, file.Value);
        }

        return ChangeResult.Done;
    }

    /// <summary>The report is sent: files that have moved on are only forgotten here, others are destroyed.</summary>
    public static void LeaveNone(StoreSession session, CaseId id, IEnumerable<EvidenceId> moved)
    {
        var gone = moved.Select(one => one.Value).ToHashSet();
        foreach (var ordinal in Ordinals(session, id))
        {
            if (gone.Contains(ordinal))
            {
                session.Run(Delete, id, ordinal);
            }
            else
            {
                TakeOut(session, id, ordinal);
            }
        }
    }

    private static void TakeOut(StoreSession session, CaseId id, int ordinal)
    {
        session.Run(Loosen, id, ordinal);
        session.Run(Delete, id, ordinal);
    }

    private static List<int> Ordinals(StoreSession session, CaseId id)
    {
        using var row = session.Read(SelectOrdinals, id);
        var found = new List<int>();
        while (row.Read())
        {
            found.Add(row.GetInt32(0));
        }

        return found;
    }
}
