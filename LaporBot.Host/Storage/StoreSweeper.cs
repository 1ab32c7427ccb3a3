using LaporBot.Host.Brakes;
using LaporBot.Host.Watching;
using Microsoft.Extensions.Options;

namespace LaporBot.Host.Storage;

/// <summary>Removes what is only kept for a while: seen update ids and closed outbox rows, what was counted for the brakes.</summary>
internal sealed class StoreSweeper(CommitWriter writer, IOptions<StorageOptions> options, TimeProvider clock, ILogger<StoreSweeper> log)
    : Rounds(TimeSpan.FromMinutes(10), clock, log, isFirstAtOnce: false)
{
    /// <summary>Removes a small portion after the other, so that nobody waits behind it.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        OldRowsRemoved portion;
        do
        {
            portion = new OldRowsRemoved(Clock.GetUtcNow() - TimeSpan.FromHours(options.Value.KeepHours));
            await writer.CommitAsync(CommitUnit.Of(portion));
            log.OldRowsSwept(portion.Removed);
        }
        while (portion.Removed >= OldRowsRemoved.Portion);
        await writer.CommitAsync(CommitUnit.Of(new OldBrakesRemoved(Clock.GetUtcNow())));
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await SweepAsync(ct);
        return false;
    }
}
