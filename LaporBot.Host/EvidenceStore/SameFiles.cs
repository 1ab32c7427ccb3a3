using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Marks for an officer the files that lie in another case as well; one that is closed to him counts for nothing.</summary>
internal sealed class SameFiles(ReadPool reads, CaseShelf cases)
{
    // The same leaflet can be in hundreds of reports: one that he may know of is enough.
    private const int MostLookedAt = 20;

    private const string Select =
        "SELECT mine.ordinal, other.case_id FROM evidence mine JOIN evidence other ON other.content_hash = mine.content_hash AND other.case_id <> mine.case_id AND other.taken_back IS NULL " +
        "WHERE mine.case_id = @id LIMIT @most";

    public async Task<Case> MarkedAsync(Case held, Officer reader, DateTimeOffset now, CancellationToken ct)
    {
        var found = Elsewhere(held.Id);
        if (found.Count == 0)
        {
            return held;
        }

        var known = new HashSet<CaseId>();
        foreach (var other in found.Select(one => one.Case).Distinct())
        {
            if (await cases.FindAsync(other, reader, ct) is { } theirs && MayKnowOf(theirs, reader, now))
            {
                known.Add(other);
            }
        }

        var marked = found.Where(one => known.Contains(one.Case)).Select(one => one.Ordinal).ToHashSet();
        return held with { Evidence = [.. held.Evidence.Select(item => marked.Contains(item.Id.Value) ? item with { IsElsewhere = true } : item)] };
    }

    private static bool MayKnowOf(Case theirs, Officer reader, DateTimeOffset now) =>
        theirs.ReleasedAt <= now && theirs.Stage != Stage.Withdrawn && theirs.AccusedFor(reader).Count > 0;

    private List<(int Ordinal, CaseId Case)> Elsewhere(CaseId id) => reads.Read(id, static (statements, asked) =>
    {
        using var row = statements[Select].Read(asked, MostLookedAt);
        var found = new List<(int Ordinal, CaseId Case)>();
        while (row.Read())
        {
            found.Add((row.GetInt32(0), new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(1)))));
        }

        return found;
    });
}
