using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Finds for intake officers the cases with voices that wait to be written out.</summary>
internal sealed class WaitingVoices(ReadPool reads, CaseShelf cases, OfficerRoster roster, ReferenceData reference, ILogger<WaitingVoices> log)
{
    private const string FromWaiting =
        "FROM evidence e JOIN cases c ON c.id = e.case_id WHERE e.kind = 'VoiceAnswer' AND e.transcript IS NULL AND e.state <> 'Destroyed' AND c.released_at <= @now " +
        "AND e.taken_back IS NULL AND c.taken_back_at IS NULL AND e.release IS NULL ";

    // Intake cannot hear what is quarantined; it is told when the alarm is lifted.
    private const string NotTold = "AND e.listeners_told = 0 AND (e.scan_state IS NULL OR e.scan_state <> 'Quarantined') ";

    private const string SelectCases = "SELECT e.case_id " + FromWaiting + "GROUP BY e.case_id ORDER BY MIN(c.released_at), e.case_id LIMIT @take OFFSET @skip";

    private const string SelectUntoldCases =
        "SELECT e.case_id " + FromWaiting + NotTold + "GROUP BY e.case_id ORDER BY MIN(c.released_at), e.case_id LIMIT @take OFFSET @skip";

    private const string SelectUntold = "SELECT e.ordinal " + FromWaiting + NotTold + "AND e.case_id = @id";

    /// <returns>Oldest first.</returns>
    public async Task<IReadOnlyList<Case>> ForAsync(Officer listener, DateTimeOffset now, int take, CancellationToken ct)
    {
        var found = new List<Case>();
        foreach (var id in WaitingCases.Of(reads, SelectCases, now))
        {
            var (held, waiting) = await WaitingInAsync(id, listener, now, ct);
            if (waiting.Count > 0)
            {
                found.Add(held!);
            }

            if (found.Count == take)
            {
                break;
            }
        }

        return found;
    }

    /// <returns>The cases with voices of which nobody was told yet, oldest first.</returns>
    public IEnumerable<CaseId> UntoldCases(DateTimeOffset now) => WaitingCases.Of(reads, SelectUntoldCases, now);

    /// <returns>Those that he may hear and of which nobody was told yet.</returns>
    public async Task<IReadOnlyList<EvidenceId>> UntoldAsync(CaseId id, Officer listener, DateTimeOffset now, CancellationToken ct)
    {
        var (_, waiting) = await WaitingInAsync(id, listener, now, ct);
        return waiting.Count == 0 ? [] : [.. Untold(id, now).Intersect(waiting.Select(item => item.Id))];
    }

    private async Task<(Case? Held, IReadOnlyList<EvidenceItem> Voices)> WaitingInAsync(CaseId id, Officer listener, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            return await cases.FindAsync(id, listener, ct) is { } held
                ? (held, VoiceRule.Waiting(held, listener, roster.Staff, reference, now))
                : (null, []);
        }
        catch (SealBrokenException)
        {
            log.VoicesUnread(id.Value);
            return (null, []);
        }
    }

    private List<EvidenceId> Untold(CaseId id, DateTimeOffset now) => reads.Read((id, now), static (statements, asked) =>
    {
        using var row = statements[SelectUntold].Read(asked.now, asked.id);
        var some = new List<EvidenceId>();
        while (row.Read())
        {
            some.Add(new EvidenceId(row.GetInt32(0)));
        }

        return some;
    });
}
