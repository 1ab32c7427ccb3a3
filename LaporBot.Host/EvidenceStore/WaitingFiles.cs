using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Finds for custodians the cases with files that wait for them.</summary>
internal sealed class WaitingFiles(ReadPool reads, CaseShelf cases)
{
    private const string FromWaiting =
        "FROM evidence e JOIN cases c ON c.id = e.case_id WHERE e.release IS NULL AND (e.copy_state = 'Refused' OR e.scan_state = 'Quarantined') " +
        "AND ((c.anonymity <> 'OpenName' AND e.kind <> 'VoiceAnswer') OR e.scan_state = 'Quarantined') AND c.released_at <= @now " +
        "AND e.taken_back IS NULL AND c.taken_back_at IS NULL ";

    private const string SelectCases = "SELECT e.case_id " + FromWaiting + "GROUP BY e.case_id ORDER BY MIN(c.released_at) LIMIT @take";

    private const string SelectUntold = "SELECT DISTINCT e.case_id " + FromWaiting + "AND e.custodians_told = 0 LIMIT @take";

    private const string SelectInspected = "SELECT DISTINCT evidence FROM custody WHERE case_id = @id AND officer = @officer AND what = 'OriginalInspected'";

    /// <returns>Oldest first; each with what this custodian has looked at.</returns>
    public Task<IReadOnlyList<Case>> ForAsync(Officer custodian, DateTimeOffset now, int take, CancellationToken ct) => FindAsync(SelectCases, custodian, now, take, ct);

    /// <summary>Those of which no custodian was told yet.</summary>
    public Task<IReadOnlyList<Case>> UntoldAsync(Officer custodian, DateTimeOffset now, int take, CancellationToken ct) => FindAsync(SelectUntold, custodian, now, take, ct);

    public Case MarkedFor(Officer custodian, Case held)
    {
        var inspected = reads.Read((held.Id, custodian.Id), static (statements, asked) =>
        {
            using var row = statements[SelectInspected].Read(asked.Item1, asked.Item2);
            var found = new HashSet<int>();
            while (row.Read())
            {
                found.Add(row.GetInt32(0));
            }

            return found;
        });
        return inspected.Count == 0
            ? held
            : held with { Evidence = [.. held.Evidence.Select(item => inspected.Contains(item.Id.Value) ? item with { IsInspected = true } : item)] };
    }

    private async Task<IReadOnlyList<Case>> FindAsync(string select, Officer custodian, DateTimeOffset now, int take, CancellationToken ct)
    {
        var ids = reads.Read((select, now, take), static (statements, asked) =>
        {
            using var row = statements[asked.select].Read(asked.now, asked.take);
            var some = new List<CaseId>();
            while (row.Read())
            {
                some.Add(new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))));
            }

            return some;
        });
        var found = new List<Case>();
        foreach (var id in ids)
        {
            if (await cases.FindAsync(id, custodian, ct) is { } held && CustodyRule.Waiting(held, custodian, now).Count > 0)
            {
                found.Add(MarkedFor(custodian, held));
            }
        }

        return found;
    }
}
