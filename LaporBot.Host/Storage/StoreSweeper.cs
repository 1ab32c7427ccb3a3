using LaporBot.Host.Brakes;
using Microsoft.Extensions.Options;

namespace LaporBot.Host.Storage;

/// <summary>Removes what is only kept for a while: seen update ids and closed outbox rows, what was counted for the brakes.</summary>
internal sealed class StoreSweeper(CommitWriter writer, IOptions<StorageOptions> options, TimeProvider clock, ILogger<StoreSweeper> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <summary>Removes a small portion after the other, so that nobody waits behind it.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        OldRowsRemoved portion;
        do
        {
            portion = new OldRowsRemoved(clock.GetUtcNow() - TimeSpan.FromHours(options.Value.KeepHours));
            await writer.CommitAsync(CommitUnit.Of(portion));
            log.OldRowsSwept(portion.Removed);
        }
        while (portion.Removed >= OldRowsRemoved.Portion);
        await writer.CommitAsync(CommitUnit.Of(new OldBrakesRemoved(clock.GetUtcNow())));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TrySweepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task TrySweepAsync(CancellationToken cancellation)
    {
        try
        {
            await SweepAsync(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.SweepFailed(failure);
        }
    }
}
