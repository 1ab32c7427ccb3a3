namespace LaporBot.Simulator;

sealed class AdjustableTimer : ITimer
{
    // A system timer takes at most 49 days; a longer wait is made of several.
    static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    readonly Lock _gate = new();
    readonly AdjustableClock _clock;
    readonly TimerCallback _callback;
    readonly object? _state;
    readonly ITimer _system;
    DateTimeOffset? _due;
    TimeSpan _period;
    bool _disposed;

    internal AdjustableTimer(AdjustableClock clock, TimerCallback callback, object? state)
    {
        _clock = clock;
        _callback = callback;
        _state = state;
        _system = clock.CreateSystemTimer(_ => Fire());
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return false;
            }

            _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
            _period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
            Arm();
            return true;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _due = null;
        }

        _clock.Forget(this);
        _system.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal void Rearm()
    {
        lock (_gate)
        {
            if (!_disposed)
            {
                Arm();
            }
        }
    }

    void Arm()
    {
        if (_due is not { } due)
        {
            _system.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        var wait = due - _clock.GetUtcNow();
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
        // System timers count whole milliseconds and would fire a little early.
        _system.Change(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    void Fire()
    {
        lock (_gate)
        {
            if (_disposed || _due is not { } due)
            {
                return;
            }

            if (due > _clock.GetUtcNow())
            {
                Arm();
                return;
            }

            _due = _period == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + _period;
            Arm();
        }

        _callback(_state);
    }
}
