namespace LaporBot.Simulator;

/// <summary>
/// The system's time plus an offset that can be moved while timers are running: a jump forward fires at once whatever it passes.
/// One instance may be shared by everything in a process; another process follows it over the control API.
/// </summary>
public sealed class AdjustableClock(TimeProvider system, TimeSpan offset = default) : TimeProvider
{
    readonly Lock _gate = new();
    readonly HashSet<AdjustableTimer> _timers = [];
    long _offsetTicks = offset.Ticks;
    long _forwardTicks;
    long _version = 1;
    TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AdjustableClock()
        : this(System)
    {
    }

    /// <summary>Raised after each move, outside of any lock.</summary>
    public event Action? Moved;

    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>Grows by one with each move.</summary>
    public long Version => Interlocked.Read(ref _version);

    public override TimeZoneInfo LocalTimeZone => system.LocalTimeZone;

    public override long TimestampFrequency => system.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + Offset;

    /// <summary>Counts jumps forward and ignores jumps back, so that it never decreases.</summary>
    public override long GetTimestamp() =>
        system.GetTimestamp() + (long)(Interlocked.Read(ref _forwardTicks) * (double)TimestampFrequency / TimeSpan.TicksPerSecond);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new AdjustableTimer(this, callback, state);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        MoveTo(Offset + by);
    }

    public void MoveTo(TimeSpan offset)
    {
        AdjustableTimer[] timers;
        TaskCompletionSource moved;
        lock (_gate)
        {
            _forwardTicks += Math.Max(0, offset.Ticks - _offsetTicks);
            Interlocked.Exchange(ref _offsetTicks, offset.Ticks);
            Interlocked.Increment(ref _version);
            timers = [.. _timers];
            moved = _moved;
            _moved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        foreach (var timer in timers)
        {
            timer.Rearm();
        }

        moved.SetResult();
        Moved?.Invoke();
    }

    /// <summary>Returns when the version is above <paramref name="version"/> or the real time <paramref name="wait"/> is over.</summary>
    public async Task WaitForMoveAsync(long version, TimeSpan wait, CancellationToken ct)
    {
        Task moved;
        lock (_gate)
        {
            moved = _version > version ? Task.CompletedTask : _moved.Task;
        }

        await Task.WhenAny(moved, Task.Delay(wait, system, ct));
    }

    internal ITimer CreateSystemTimer(TimerCallback callback) =>
        system.CreateTimer(callback, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    internal void Forget(AdjustableTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }
}
