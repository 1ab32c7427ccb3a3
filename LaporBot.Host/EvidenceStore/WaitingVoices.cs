using System.Data.Common;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Finds for intake officers the cases with voices that wait to be written out.</summary>
internal sealed class WaitingVoices(ReadPool reads, CaseShelf cases, OfficerRoster roster, ReferenceData reference)
{
    private const string FromWaiting =
        "FROM evidence e JOIN cases c ON c.id = e.case_id WHERE e.kind = 'VoiceAnswer' AND e.transcript IS NULL AND e.state <> 'Destroyed' AND c.released_at <= @now " +
        "AND e.taken_back IS NULL AND c.taken_back_at IS NULL ";

    private const string SelectCases = "SELECT e.case_id " + FromWaiting + "GROUP BY e.case_id ORDER BY MIN(c.released_at), e.case_id LIMIT @take OFFSET @skip";

    private const string SelectUntold = "SELECT e.case_id, e.ordinal " + FromWaiting + "AND e.listeners_told = 0 ORDER BY c.released_at, e.case_id LIMIT @take";

    private const int MostUntold = 1000;

    /// <returns>Oldest first.</returns>
    public async Task<IReadOnlyList<Case>> ForAsync(Officer listener, DateTimeOffset now, int take, CancellationToken ct)
    {
        var found = new List<Case>();
        for (var skip = 0; ; skip += take)
        {
            // What is closed to him must not crowd out what he may hear.
            var ids = Ids(now, take, skip);
            foreach (var id in ids)
            {
                if (await WaitingInAsync(id, listener, now, ct) is { } held)
                {
                    found.Add(held);
                }
            }

            if (found.Count >= take || ids.Count < take)
            {
                return found;
            }
        }
    }

    /// <returns>Those that he may hear and of which nobody was told yet.</returns>
    public async Task<IReadOnlyList<(CaseId Case, EvidenceId Voice)>> UntoldAsync(Officer listener, DateTimeOffset now, CancellationToken ct)
    {
        var found = new List<(CaseId Case, EvidenceId Voice)>();
        foreach (var voices in Untold(now).GroupBy(one => one.Case))
        {
            if (await WaitingInAsync(voices.Key, listener, now, ct) is not null)
            {
                found.AddRange(voices);
            }
        }

        return found;
    }

    private async Task<Case?> WaitingInAsync(CaseId id, Officer listener, DateTimeOffset now, CancellationToken ct) =>
        await cases.FindAsync(id, listener, ct) is { } held && VoiceRule.Waiting(held, listener, roster.Staff, reference, now).Count > 0 ? held : null;

    private List<CaseId> Ids(DateTimeOffset now, int take, int skip) => reads.Read((now, take, skip), static (statements, asked) =>
    {
        using var row = statements[SelectCases].Read(asked.now, asked.take, asked.skip);
        var some = new List<CaseId>();
        while (row.Read())
        {
            some.Add(CaseIn(row));
        }

        return some;
    });

    private List<(CaseId Case, EvidenceId Voice)> Untold(DateTimeOffset now) => reads.Read(now, static (statements, asked) =>
    {
        using var row = statements[SelectUntold].Read(asked, MostUntold);
        var some = new List<(CaseId Case, EvidenceId Voice)>();
        while (row.Read())
        {
            some.Add((CaseIn(row), new EvidenceId(row.GetInt32(1))));
        }

        return some;
    });

    private static CaseId CaseIn(DbDataReader row) => new(StoreValue.Guid(row.GetFieldValue<byte[]>(0)));
}
