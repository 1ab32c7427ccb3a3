using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Once after a start with mat2: files that could not be cleaned because it was not there yet are cleaned again, each once. What a custodian has decided of stays decided.</summary>
internal sealed class RefusedCourier(ReadPool reads, Sealer sealer, CleaningProcess process, CommitWriter writer, ILogger<RefusedCourier> log) : BackgroundService
{
    private const int Portion = 100;

    private const string Columns = "SELECT case_id, ordinal, copy_report FROM ";
    private const string Refused = "copy_state = 'Refused' AND state = 'Fetched' AND (case_id, ordinal) > (@id, @ordinal) ORDER BY case_id, ordinal LIMIT @portion";
    private const string SelectFiled = Columns + "evidence WHERE release IS NULL AND " + Refused;
    private const string SelectDrafted = Columns + "draft_files WHERE " + Refused;

    /// <returns>How many are cleaned again.</returns>
    public async Task<int> TryAgainAsync(CancellationToken ct)
    {
        if (!process.HasMat2)
        {
            return 0;
        }

        var again = 0;
        foreach (var select in new[] { SelectFiled, SelectDrafted })
        {
            var after = (Case: new CaseId(Guid.Empty), Id: new EvidenceId(0));
            while (!ct.IsCancellationRequested && Next(select, after) is [.., var last] found)
            {
                List<IStoreChange> changes = [.. found.Where(WaitsForMat2).Select(one => new CleanedAgain(one.Case, one.Id))];
                await writer.CommitAsync(CommitUnit.Of(changes));
                again += changes.Count;
                after = (last.Case, last.Id);
            }
        }

        if (again > 0)
        {
            log.RefusedFilesTriedAgain(again);
        }

        return again;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await TryAgainAsync(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // The next start goes on where this one ended.
            log.CleaningRoundFailed(failure.GetType().Name);
        }
    }

    private List<(CaseId Case, EvidenceId Id, Sealed<byte[]> Report)> Next(string select, (CaseId Case, EvidenceId Id) after) =>
        reads.Read((select, after), static (statements, past) =>
        {
            using var row = statements[past.select].Read(past.after.Case, past.after.Id.Value, Portion);
            var found = new List<(CaseId Case, EvidenceId Id, Sealed<byte[]> Report)>();
            while (row.Read())
            {
                found.Add((
                    new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))), new EvidenceId(row.GetInt32(1)), new Sealed<byte[]>(row.GetFieldValue<byte[]>(2))));
            }

            return found;
        });

    private bool WaitsForMat2((CaseId Case, EvidenceId Id, Sealed<byte[]> Report) one)
    {
        try
        {
            return JsonSerializer.Deserialize(
                sealer.Open(one.Report, EvidencePlaces.Of(one.Case, one.Id, "copy_report")), EvidenceJson.Default.CopyReport) is { WaitsForMat2: true };
        }
        catch (SealBrokenException)
        {
            log.EvidenceBroken(one.Id.Value, one.Case.Value);
            return false;
        }
    }
}
