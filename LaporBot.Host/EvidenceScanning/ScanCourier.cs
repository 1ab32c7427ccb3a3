using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.EvidenceScanning;

/// <summary>Has each fetched file scanned, outside every turn. A scanner that is down is asked again, for as long as it takes.</summary>
internal sealed class ScanCourier(
    EvidenceShelf shelf, EvidenceFolder folder, EvidenceOptions options, CommitWriter writer, TimeProvider clock, ILogger<ScanCourier> log)
    : Rounds(TimeSpan.FromSeconds(2), clock, log)
{
    protected override Task<bool> LookOnceAsync(CancellationToken ct) =>
        options.Scanner is { } address ? ScanNextAsync(Clamd.At(address), ct) : Task.FromResult(false);

    /// <returns>False when no file is waiting now.</returns>
    public async Task<bool> ScanNextAsync(Clamd scanner, CancellationToken ct)
    {
        var broken = new List<(CaseId Case, EvidenceId Id)>();
        var file = shelf.NextToScan(Clock.GetUtcNow(), broken);
        foreach (var (id, evidence) in broken)
        {
            await WriteAsync(id, evidence, ScanState.Unreadable);
        }

        if (file is null)
        {
            return broken.Count > 0;
        }

        byte[]? clear;
        try
        {
            clear = await folder.OpenAsync(file.Path!, file.ContentKey!, ct);
        }
        catch (IOException failure)
        {
            log.FileRests(file.Id.Value, file.Case.Value, failure.GetType().Name);
            await PutOffAsync(file);
            return true;
        }

        if (clear is null)
        {
            await WriteAsync(file.Case, file.Id, ScanState.Unreadable);
            return true;
        }

        var verdict = await scanner.ScanAsync(clear, ct);
        CryptographicOperations.ZeroMemory(clear);
        await (verdict switch
        {
            ScanVerdict.Clean => WriteAsync(file.Case, file.Id, ScanState.Clean),
            ScanVerdict.Infected => WriteAsync(file.Case, file.Id, ScanState.Quarantined),
            _ => AskAgainAsync(file),
        });
        return true;
    }

    private async Task WriteAsync(CaseId id, EvidenceId evidence, ScanState state)
    {
        await writer.CommitAsync(CommitUnit.Of(EvidenceScanned.As(id, evidence, state)));
        log.FileScanned(evidence.Value, id.Value, state);
    }

    private Task<CommitOutcome> AskAgainAsync(StoredEvidence file)
    {
        log.ScannerDidNotAnswer(file.Id.Value, file.Case.Value, file.ScanAttempts + 1);
        return PutOffAsync(file);
    }

    private Task<CommitOutcome> PutOffAsync(StoredEvidence file) => writer.CommitAsync(CommitUnit.Of(
        EvidenceScanned.Later(file.Case, file.Id, Clock.GetUtcNow() + DeliveryPolicy.BackOff(file.ScanAttempts + 1))));
}
