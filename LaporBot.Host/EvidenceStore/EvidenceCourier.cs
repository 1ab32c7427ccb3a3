using System.Globalization;
using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// Fetches the bytes of evidence, outside every turn and while the report is still being written: what cannot be had now is tried again, and
/// everything else goes on. Who sent a file that cannot be had at all is told.
/// </summary>
internal sealed class EvidenceCourier(
    EvidenceShelf shelf,
    EvidenceFolder folder,
    LooseFiles loose,
    ITelegramBotClient bot,
    SenderNotice notice,
    CommitWriter writer,
    TimeProvider clock,
    ILogger<EvidenceCourier> log)
    : BackgroundService
{
    private const int AtOnce = 8;
    private const int KeyLength = 32;

    // A real network's, not the adjustable clock's: a download that stalls must not keep its place for ever.
    private static readonly TimeSpan LongestFetch = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private readonly FetchPatience _patience = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var underWay = new Dictionary<(CaseId Case, EvidenceId Id), Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await EndedAsync(underWay);
                if (await BeginAsync(underWay, stoppingToken))
                {
                    continue;
                }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.EvidenceRoundFailed(failure.GetType().Name);
            }

            await Task.WhenAny([.. underWay.Values, Task.Delay(LookEvery, clock, stoppingToken)]);
        }

        await Task.WhenAll(underWay.Values);
    }

    private static async Task EndedAsync(Dictionary<(CaseId Case, EvidenceId Id), Task> underWay)
    {
        foreach (var (file, fetching) in underWay.Where(one => one.Value.IsCompleted).ToList())
        {
            underWay.Remove(file);
            await fetching;
        }
    }

    /// <summary>One slow download keeps one place and nobody else waiting.</summary>
    /// <returns>True when something new was begun or given up.</returns>
    private async Task<bool> BeginAsync(Dictionary<(CaseId Case, EvidenceId Id), Task> underWay, CancellationToken ct)
    {
        if (underWay.Count >= AtOnce)
        {
            return false;
        }

        var broken = new List<(CaseId Case, EvidenceId Id)>();
        var next = shelf.Announced(clock.GetUtcNow(), AtOnce + underWay.Count, broken)
            .Where(file => !underWay.ContainsKey((file.Case, file.Id)))
            .Take(AtOnce - underWay.Count)
            .ToList();
        foreach (var file in next)
        {
            underWay.Add((file.Case, file.Id), FetchAsync(file, ct));
        }

        foreach (var (id, evidence) in broken)
        {
            await GiveUpAsync(id, evidence, ct);
        }

        return next.Count + broken.Count > 0;
    }

    private async Task FetchAsync(StoredEvidence file, CancellationToken ct)
    {
        var name = await loose.BeginAsync();
        try
        {
            var key = RandomNumberGenerator.GetBytes(KeyLength);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(LongestFetch);
            var sha256 = await SealAsync(file.File.FileId, name, key, limit.Token);
            var outcome = await writer.CommitAsync(CommitUnit.Of(new EvidenceFetched(file.Case, file.Id, name, sha256, key)));
            _patience.Forget(file);
            if (outcome == CommitOutcome.Committed)
            {
                log.EvidenceSealed(file.Id.Value, file.Case.Value);
                return;
            }

            // Taken out meanwhile: nobody will ask for these bytes.
            folder.Remove(name);
        }
        catch (Exception failure) when (failure is not StoreUnavailableException && !ct.IsCancellationRequested)
        {
            folder.Remove(name);
            await PutOffAsync(file, failure, ct);
        }
        finally
        {
            loose.End(name);
        }
    }

    private async Task<byte[]> SealAsync(string fileId, string name, byte[] key, CancellationToken ct)
    {
        var announced = await bot.GetFile(fileId, ct);
        await using var sealing = new SealingStream(folder.Create(name), key);
        await bot.DownloadFile(announced, sealing, ct);
        return sealing.Finish();
    }

    private async Task GiveUpAsync(CaseId id, EvidenceId evidence, CancellationToken ct)
    {
        log.EvidenceBroken(evidence.Value, id.Value);
        await notice.CommitAsync(EvidenceFailed.ForGood(id, evidence), id, evidence, isTooBig: false, ct);
    }

    private async Task PutOffAsync(StoredEvidence file, Exception failure, CancellationToken ct)
    {
        var tooBig = failure is ApiRequestException { ErrorCode: 400 } refused && refused.Message.Contains("too big", StringComparison.Ordinal);
        log.EvidenceNotFetched(file.Id.Value, file.Case.Value, (failure as ApiRequestException)?.ErrorCode.ToString(CultureInfo.InvariantCulture) ?? failure.GetType().Name);
        if (!tooBig && _patience.NextTry(file, failure, clock.GetUtcNow()) is { } nextTry)
        {
            var change = FetchPatience.IsRefusal(failure)
                ? EvidenceFailed.ForNow(file.Case, file.Id, nextTry)
                : EvidenceFailed.OnTheWay(file.Case, file.Id, nextTry);
            await writer.CommitAsync(CommitUnit.Of(change));
        }
        else
        {
            _patience.Forget(file);
            await notice.CommitAsync(EvidenceFailed.ForGood(file.Case, file.Id, tooBig), file.Case, file.Id, tooBig, ct);
        }
    }
}
