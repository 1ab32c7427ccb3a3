namespace LaporBot.Host.Notifications;

/// <summary>How many calls may be on the wire at once, and whether any is.</summary>
internal sealed class Senders(int most) : IDisposable
{
    private readonly SemaphoreSlim _free = new(most);

    /// <summary>Makes the call when a sender is free.</summary>
    /// <param name="giveUp">Ends the waiting for a sender, not a call that has begun.</param>
    public async Task<Delivery> CallAsync(Func<Task<Delivery>> call, CancellationToken giveUp)
    {
        await _free.WaitAsync(giveUp);
        try
        {
            return await call();
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Completes when no call is on the wire.</summary>
    public async Task AllBackAsync(CancellationToken cancellation)
    {
        var back = 0;
        try
        {
            for (; back < most; back++)
            {
                await _free.WaitAsync(cancellation);
            }
        }
        finally
        {
            if (back > 0)
            {
                _free.Release(back);
            }
        }
    }

    public void Dispose() => _free.Dispose();
}
