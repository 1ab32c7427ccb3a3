namespace LaporBot.Host.Brakes;

/// <summary>How many people wrote for the first time in the clock minute at hand.</summary>
internal sealed class Newcomers(int most)
{
    private readonly Lock _gate = new();
    private long _minute;
    private int _count;

    /// <returns>True when this one is more than are greeted at length.</returns>
    public bool Comes(DateTimeOffset now)
    {
        if (most == 0)
        {
            return false;
        }

        lock (_gate)
        {
            var minute = now.UtcTicks / TimeSpan.TicksPerMinute;
            if (minute != _minute)
            {
                (_minute, _count) = (minute, 0);
            }

            return ++_count > most;
        }
    }
}
