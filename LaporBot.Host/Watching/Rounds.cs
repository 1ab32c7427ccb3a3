namespace LaporBot.Host.Watching;

/// <summary>What is looked at again and again while the host runs. A look that fails is noted, and the next comes all the same.</summary>
/// <param name="every">From one look to the next; a look that takes longer is followed at once.</param>
/// <param name="isFirstAtOnce">False when the first look, too, waits its time.</param>
internal abstract class Rounds(TimeSpan every, TimeProvider clock, ILogger log, bool isFirstAtOnce = true) : BackgroundService
{
    protected TimeProvider Clock => clock;

    /// <returns>True when there is more to do and the next look is not to wait.</returns>
    protected abstract Task<bool> LookOnceAsync(CancellationToken ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, clock);
        try
        {
            var isTime = isFirstAtOnce || await timer.WaitForNextTickAsync(stoppingToken);
            while (isTime)
            {
                while (await TryLookOnceAsync(stoppingToken))
                {
                    stoppingToken.ThrowIfCancellationRequested();
                }

                isTime = await timer.WaitForNextTickAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task<bool> TryLookOnceAsync(CancellationToken ct)
    {
        try
        {
            return await LookOnceAsync(ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.RoundFailed(GetType().Name, failure.GetType().Name);
            return false;
        }
    }
}
