using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Tells every administrator, once for each file, that what was sealed is gone or has been changed: the disk is failing, or somebody was at it.</summary>
internal sealed class SealWatch(
    ReadPool reads, CaseShelf cases, AdministratorsAlarm alarm, TimeProvider clock, ILogger<SealWatch> log) : Rounds(TimeSpan.FromMinutes(1), clock, log)
{
    private const string SelectBroken =
        "SELECT DISTINCT u.case_id, u.evidence FROM custody u JOIN cases c ON c.id = u.case_id WHERE u.what = 'SealFoundBroken' ORDER BY u.case_id, u.evidence";

    private readonly HashSet<(CaseId Case, EvidenceId Id)> _told = [];

    public async Task LookAsync(CancellationToken ct)
    {
        foreach (var broken in Broken().Where(one => !_told.Contains(one)))
        {
            if (alarm.IsHeard && await NumberOfAsync(broken.Case, ct) is { } number)
            {
                await TellAsync(broken, number);
                _told.Add(broken);
            }
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        return false;
    }

    private List<(CaseId Case, EvidenceId Id)> Broken() => reads.Read(0, static (statements, _) =>
    {
        var found = new List<(CaseId, EvidenceId)>();
        using var row = statements[SelectBroken].Read();
        while (row.Read())
        {
            found.Add((new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))), new EvidenceId((int)row.GetInt64(1))));
        }

        return found;
    });

    private async Task TellAsync((CaseId Case, EvidenceId Id) broken, CaseNumber number)
    {
        if (await alarm.TellOnceAsync($"seal:{broken.Case.Value:N}:{broken.Id.Value}", FileCards.SealBroken(number, broken.Id)) is > 0 and var told)
        {
            log.BrokenSealTold(told);
        }
    }

    /// <returns>Null while nobody may know of the report yet, and where the case itself does not open: a log of its own tells of that.</returns>
    private async Task<CaseNumber?> NumberOfAsync(CaseId id, CancellationToken ct)
    {
        try
        {
            return await cases.FindAsync(id, reader: null, ct) is { } held && held.ReleasedAt <= Clock.GetUtcNow() ? held.Number : null;
        }
        catch (SealBrokenException)
        {
            return null;
        }
    }
}
