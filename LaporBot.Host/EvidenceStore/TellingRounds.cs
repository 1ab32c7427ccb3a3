namespace LaporBot.Host.EvidenceStore;

/// <summary>Looks every half minute whether somebody is to be told of evidence that waits for him.</summary>
internal abstract class TellingRounds(TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    protected TimeProvider Clock => clock;

    public abstract Task TellAsync(CancellationToken ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TellAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.EvidenceRoundFailed(failure.GetType().Name);
            }

            await Task.Delay(LookEvery, clock, stoppingToken);
        }
    }
}
