using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Once after a start: gives files from before the keyed hash theirs, a small portion at a time, so that nobody waits behind it.</summary>
internal sealed class HashCourier(ReadPool reads, Sealer sealer, CommitWriter writer, ILogger<HashCourier> log) : BackgroundService
{
    private const int Portion = 100;

    private const string Select =
        "SELECT case_id, ordinal, sha256 FROM evidence WHERE sha256 IS NOT NULL AND content_hash IS NULL AND (case_id, ordinal) > (@id, @ordinal) " +
        "ORDER BY case_id, ordinal LIMIT @portion";

    /// <returns>How many were given theirs. A row that does not open is passed by.</returns>
    public async Task<int> CatchUpAsync(CancellationToken ct)
    {
        var after = (Case: new CaseId(Guid.Empty), Id: new EvidenceId(0));
        var caughtUp = 0;
        while (!ct.IsCancellationRequested && Next(after) is [.., var last] found)
        {
            List<IStoreChange> changes = [.. found.SelectMany(one => Change(one.Case, one.Id, one.Sha256))];
            await writer.CommitAsync(CommitUnit.Of(changes));
            caughtUp += changes.Count;
            after = (last.Case, last.Id);
        }

        return caughtUp;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await CatchUpAsync(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // The next start goes on where this one ended.
            log.EvidenceRoundFailed(failure.GetType().Name);
        }
    }

    private List<(CaseId Case, EvidenceId Id, Sealed<byte[]> Sha256)> Next((CaseId Case, EvidenceId Id) after) => reads.Read(after, static (statements, past) =>
    {
        using var row = statements[Select].Read(past.Case, past.Id.Value, Portion);
        var found = new List<(CaseId Case, EvidenceId Id, Sealed<byte[]> Sha256)>();
        while (row.Read())
        {
            found.Add((
                new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))), new EvidenceId(row.GetInt32(1)), new Sealed<byte[]>(row.GetFieldValue<byte[]>(2))));
        }

        return found;
    });

    private IStoreChange[] Change(CaseId id, EvidenceId evidence, Sealed<byte[]> sha256)
    {
        try
        {
            return [new EvidenceHashed(id, evidence, sealer.Open(sha256, EvidencePlaces.Of(id, evidence, "sha256")))];
        }
        catch (SealBrokenException)
        {
            log.EvidenceBroken(evidence.Value, id.Value);
            return [];
        }
    }
}
