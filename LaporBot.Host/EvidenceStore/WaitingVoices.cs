using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Finds for intake officers the cases with voices that wait to be written out.</summary>
internal sealed class WaitingVoices(
    ReadPool reads, CaseShelf cases, OfficerRoster roster, ReferenceData reference, EvidenceOptions options, ILogger<WaitingVoices> log)
{
    private const string FromWaiting =
        "FROM evidence e JOIN cases c ON c.id = e.case_id WHERE e.kind = 'VoiceAnswer' AND e.transcript IS NULL AND e.state <> 'Destroyed' AND c.released_at <= @now " +
        "AND e.taken_back IS NULL AND c.taken_back_at IS NULL AND e.release IS NULL ";

    private const string SelectCases = "SELECT e.case_id " + FromWaiting + "GROUP BY e.case_id ORDER BY MIN(c.released_at), e.case_id LIMIT @take OFFSET @skip";

    // Intake cannot hear what is quarantined, and is told when the alarm is lifted; nor what a scanner has still to look at.
    private readonly string _fromUntold = FromWaiting + "AND e.listeners_told = 0 AND " +
        (options.Scanner is null ? "(e.scan_state IS NULL OR e.scan_state <> 'Quarantined') " : "e.scan_state IS NOT NULL AND e.scan_state <> 'Quarantined' ");

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
    public IEnumerable<CaseId> UntoldCases(DateTimeOffset now) => WaitingCases.Of(
        reads, $"SELECT e.case_id {_fromUntold}GROUP BY e.case_id ORDER BY MIN(c.released_at), e.case_id LIMIT @take OFFSET @skip", now);

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

    private List<EvidenceId> Untold(CaseId id, DateTimeOffset now) => reads.Read((id, now, Select: $"SELECT e.ordinal {_fromUntold}AND e.case_id = @id"), static (statements, asked) =>
    {
        using var row = statements[asked.Select].Read(asked.now, asked.id);
        var some = new List<EvidenceId>();
        while (row.Read())
        {
            some.Add(new EvidenceId(row.GetInt32(0)));
        }

        return some;
    });
}
