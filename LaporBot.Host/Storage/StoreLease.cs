namespace LaporBot.Host.Storage;

/// <summary>One serving host per database. The holder renews its lease; whoever stops gives it back; a dead holder's lease is taken at once.</summary>
internal sealed class StoreLease(
    StoreTenancy tenancy,
    CommitWriter writer,
    IHostApplicationLifetime life,
    TimeProvider clock,
    ILogger<StoreLease> log) : BackgroundService
{
    /// <summary>How long a lease holds without being renewed.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan RenewedEvery = Length / 3;

    private const string Select = "SELECT holder, expires_at FROM lease WHERE id = 1";

    private const string Upsert =
        "INSERT INTO lease (id, holder, expires_at) VALUES (1, @holder, @expires) " +
        "ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at";

    /// <summary>Takes the lease on an open writing connection.</summary>
    /// <returns>False while another host holds it.</returns>
    public bool TryTake(Statements statements)
    {
        var holder = HostProcess.Current().ToString();
        statements["BEGIN IMMEDIATE"].Run();
        try
        {
            var free = IsFree(statements);
            if (free)
            {
                statements[Upsert].Run(holder, clock.GetUtcNow() + Length);
                tenancy.Holder = holder;
                log.LeaseTaken();
            }

            statements["COMMIT"].Run();
            return free;
        }
        catch
        {
            statements["ROLLBACK"].Run();
            throw;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (tenancy.Holder is not null)
        {
            await TryCommitAsync(new LeaseReleased(), cancellationToken);
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
                await TryCommitAsync(new LeaseRenewed(clock.GetUtcNow() + Length), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private bool IsFree(Statements statements)
    {
        using var row = statements[Select].Read();
        return !row.Read()
            || row.GetString(0).Length == 0
            || StoreValue.Moment(row.GetInt64(1)) <= clock.GetUtcNow()
            || HostProcess.Read(row.GetString(0)) is { } other && other.IsDead();
    }

    private async Task TryCommitAsync(IStoreChange change, CancellationToken cancellation)
    {
        try
        {
            await writer.CommitAsync(CommitUnit.Of(change), cancellation);
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
