namespace LaporBot.Host.Storage;

/// <summary>Renews the lease of a serving host, gives it back at the end, and stops the host when another one has it.</summary>
internal sealed class LeaseKeeper(
    StoreTenancy tenancy,
    CommitWriter writer,
    IHostApplicationLifetime life,
    TimeProvider clock,
    ILogger<LeaseKeeper> log) : BackgroundService
{
    private static readonly TimeSpan RenewedEvery = StoreLease.Length / 3;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (tenancy.Holder is not null)
        {
            await TryCommitAsync(new LeaseReleased());
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (tenancy.Holder is null)
        {
            return;
        }

        using var timer = new PeriodicTimer(RenewedEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryCommitAsync(new LeaseRenewed(clock.GetUtcNow() + StoreLease.Length));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task TryCommitAsync(IStoreChange change)
    {
        try
        {
            await writer.CommitAsync(CommitUnit.Of(change));
        }
        catch (LeaseLostException)
        {
            log.LeaseLost();
            life.StopApplication();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LeaseRenewalFailed(failure);
        }
    }
}
