namespace LaporBot.Host.Notifications;

/// <summary>Lets a burst through at once and then a steady rate. Asked under its owner's lock.</summary>
/// <param name="perSecond">0 = no limit.</param>
internal sealed class TokenBucket(double perSecond, int burst)
{
    private double _tokens = burst;
    private DateTimeOffset _at;

    /// <summary>Takes a token now or in debt; the answer is how long the taker has to wait for it.</summary>
    public TimeSpan Take(DateTimeOffset now)
    {
        if (perSecond <= 0)
        {
            return TimeSpan.Zero;
        }

        var passed = Math.Max(0, (now - _at).TotalSeconds);
        _tokens = Math.Min(burst, _tokens + (passed * perSecond)) - 1;
        _at = now;
        return _tokens >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-_tokens / perSecond);
    }

    /// <summary>True when it holds what a new one would hold, so that it may be forgotten.</summary>
    public bool IsFull(DateTimeOffset now) =>
        perSecond <= 0 || _tokens + ((now - _at).TotalSeconds * perSecond) >= burst;
}
