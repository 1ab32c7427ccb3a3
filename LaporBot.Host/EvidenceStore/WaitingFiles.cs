using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Finds for custodians the cases with files that wait for them. A case that is closed to them, or does not open, keeps no other waiting.</summary>
internal sealed class WaitingFiles(ReadPool reads, CaseShelf cases, ILogger<WaitingFiles> log)
{
    private const string FromWaiting =
        "FROM evidence e JOIN cases c ON c.id = e.case_id WHERE e.release IS NULL AND (e.copy_state = 'Refused' OR e.scan_state = 'Quarantined') " +
        "AND ((c.anonymity <> 'OpenName' AND e.kind <> 'VoiceAnswer') OR e.scan_state = 'Quarantined') AND c.released_at <= @now " +
        "AND e.taken_back IS NULL AND c.taken_back_at IS NULL ";

    private const string SelectCases = "SELECT e.case_id " + FromWaiting + "GROUP BY e.case_id ORDER BY MIN(c.released_at), e.case_id LIMIT @take OFFSET @skip";

    private const string SelectUntold = "SELECT e.case_id, e.ordinal " + FromWaiting + "AND e.custodians_told = 0 ORDER BY c.released_at, e.case_id, e.ordinal";

    private const string SelectInspected = "SELECT DISTINCT evidence FROM custody WHERE case_id = @id AND officer = @officer AND what = 'OriginalInspected'";

    /// <returns>Oldest first; each with what this custodian has looked at.</returns>
    public async Task<IReadOnlyList<Case>> ForAsync(Officer custodian, DateTimeOffset now, int take, CancellationToken ct)
    {
        var found = new List<Case>();
        foreach (var id in WaitingCases.Of(reads, SelectCases, now))
        {
            if (await OpenedAsync(id, custodian, ct) is { } held && CustodyRule.Waiting(held, custodian, now).Count > 0)
            {
                found.Add(MarkedFor(custodian, held));
            }

            if (found.Count == take)
            {
                break;
            }
        }

        return found;
    }

    /// <returns>Those that wait for this custodian and of which none was told yet.</returns>
    public async Task<IReadOnlyList<(CaseId Case, EvidenceId File)>> UntoldAsync(Officer custodian, DateTimeOffset now, CancellationToken ct)
    {
        var found = new List<(CaseId Case, EvidenceId File)>();
        foreach (var files in Untold(now).GroupBy(one => one.Case))
        {
            if (await OpenedAsync(files.Key, custodian, ct) is { } held)
            {
                var waiting = CustodyRule.Waiting(held, custodian, now).Select(item => item.Id).ToHashSet();
                found.AddRange(files.Where(one => waiting.Contains(one.File)));
            }
        }

        return found;
    }

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

    private async Task<Case?> OpenedAsync(CaseId id, Officer custodian, CancellationToken ct)
    {
        try
        {
            return await cases.FindAsync(id, custodian, ct);
        }
        catch (SealBrokenException)
        {
            log.FilesUnread(id.Value);
            return null;
        }
    }

    private List<(CaseId Case, EvidenceId File)> Untold(DateTimeOffset now) => reads.Read(now, static (statements, asked) =>
    {
        using var row = statements[SelectUntold].Read(asked);
        var some = new List<(CaseId Case, EvidenceId File)>();
        while (row.Read())
        {
            some.Add((new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))), new EvidenceId(row.GetInt32(1))));
        }

        return some;
    });
}
