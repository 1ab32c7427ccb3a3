using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Makes the working copy of each fetched file, one after the other, outside every turn.</summary>
internal sealed class CleaningCourier(
    EvidenceShelf shelf, EvidenceFolder folder, LooseFiles loose, CleaningProcess process, CommitWriter writer, TimeProvider clock, ILogger<CleaningCourier> log)
    : Rounds(TimeSpan.FromSeconds(2), clock, log)
{
    private const int KeyLength = 32;
    private const int MostAttempts = 3;

    private readonly RestingFiles _resting = new();

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        process.ClearLeftovers();
        return base.ExecuteAsync(stoppingToken);
    }

    protected override Task<bool> LookOnceAsync(CancellationToken ct) => CleanNextAsync(ct);

    /// <returns>False when no file is waiting.</returns>
    public async Task<bool> CleanNextAsync(CancellationToken ct)
    {
        var broken = new List<(CaseId Case, EvidenceId Id)>();
        var file = shelf.NextToClean(broken, _resting.At(Clock.GetUtcNow()));
        foreach (var (id, evidence) in broken)
        {
            await RefuseAsync(id, evidence, Uncleanable.SealBroken);
        }

        if (file is null)
        {
            return broken.Count > 0;
        }

        try
        {
            await OpenAndCleanAsync(file, ct);
            _resting.Forget(file);
        }
        catch (IOException failure)
        {
            // A disk that stumbles or is full says nothing about the file.
            log.FileRests(file.Id.Value, file.Case.Value, failure.GetType().Name);
            _resting.Add(file, Clock.GetUtcNow());
        }

        return true;
    }

    private async Task OpenAndCleanAsync(StoredEvidence file, CancellationToken ct)
    {
        if (await folder.OpenAsync(file.Path!, file.ContentKey!, ct) is { } clear)
        {
            await CleanAsync(file, clear, ct);
            return;
        }

        log.EvidenceBroken(file.Id.Value, file.Case.Value);
        await RefuseAsync(file.Case, file.Id, Uncleanable.SealBroken);
    }

    private async Task CleanAsync(StoredEvidence file, byte[] clear, CancellationToken ct)
    {
        // A child can also be ended from outside: by whoever stops the host, or by a machine that is short of memory.
        var attempt = 1;
        while (!await TryCleanAsync(file, clear, isLast: attempt == MostAttempts, ct))
        {
            attempt++;
        }

        CryptographicOperations.ZeroMemory(clear);
    }

    /// <returns>False when it is to be tried again.</returns>
    private async Task<bool> TryCleanAsync(StoredEvidence file, byte[] clear, bool isLast, CancellationToken ct)
    {
        var name = await loose.BeginAsync();
        var key = RandomNumberGenerator.GetBytes(KeyLength);
        var isKept = false;
        try
        {
            CleaningOutcome outcome;
            await using (var sealing = new SealingStream(folder.Create(name), key))
            {
                outcome = await process.CleanAsync(clear, sealing, ct);
                sealing.Finish();
            }

            switch (outcome)
            {
                case CleaningOutcome.Cleaned cleaned:
                    var change = new EvidenceCleaned(file.Case, file.Id, new StoredCopy(CopyReport.Of(cleaned, process.HasMat2), name, key));
                    isKept = await writer.CommitAsync(CommitUnit.Of(change)) == CommitOutcome.Committed;
                    log.WorkingCopyMade(file.Id.Value, file.Case.Value, cleaned.Removed.Count);
                    return true;
                case CleaningOutcome.CannotBeCleaned { Why: Uncleanable.TookTooMuch } when !isLast:
                    return false;
                default:
                    await RefuseAsync(file.Case, file.Id, CopyReport.Of(outcome, process.HasMat2));
                    return true;
            }
        }
        finally
        {
            if (!isKept)
            {
                folder.Remove(name);
            }

            loose.End(name);
        }
    }

    private Task RefuseAsync(CaseId id, EvidenceId evidence, Uncleanable why) => RefuseAsync(id, evidence, new CopyReport(FileKind.Other, [], why));

    private async Task RefuseAsync(CaseId id, EvidenceId evidence, CopyReport report)
    {
        log.EvidenceNotCleaned(evidence.Value, id.Value, report.Refused.ToString() ?? "");
        IStoreChange refused = new EvidenceCleaned(id, evidence, new StoredCopy(report, null, null));
        await writer.CommitAsync(report.Refused == Uncleanable.SealBroken
            ? CommitUnit.Of([refused, EvidenceOpened.FoundBroken(id, evidence, Clock.GetUtcNow())])
            : CommitUnit.Of(refused));
    }
}
