namespace LaporBot.Host.Storage;

/// <summary>
/// The units that wait for the one writer, in their order. It is not bounded: whoever adds to it waits for what he added,
/// and there are only so many updates, senders and chats at once.
/// </summary>
internal sealed class CommitQueue
{
    // A wait for company on the disk, not for a date: real time, and short beside a flush and a round trip.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(2);

    private readonly Queue<WaitingUnit> _waiting = new();
    private bool _pressed;
    private bool _closed;

    /// <summary>Adds units that go at once, side by side.</summary>
    /// <returns>False when the queue has been closed.</returns>
    public bool TryAdd(params ReadOnlySpan<WaitingUnit> units)
    {
        lock (_waiting)
        {
            if (_closed)
            {
                return false;
            }

            foreach (var unit in units)
            {
                _waiting.Enqueue(unit);
            }

            Press();
            return true;
        }
    }

    /// <summary>Adds a unit that may linger for a moment, so that it is taken together with others.</summary>
    /// <returns>False when the queue has been closed.</returns>
    public bool TryAddUnhurried(WaitingUnit unit)
    {
        lock (_waiting)
        {
            if (_closed)
            {
                return false;
            }

            _waiting.Enqueue(unit);
            if (_waiting.Count == 1)
            {
                Monitor.Pulse(_waiting);
            }

            return true;
        }
    }

    /// <summary>What is queued goes at once, if it has not gone yet.</summary>
    public void Hurry()
    {
        lock (_waiting)
        {
            Press();
        }
    }

    public void Close()
    {
        lock (_waiting)
        {
            _closed = true;
            Press();
        }
    }

    /// <summary>Blocks until there is something to take, and takes it.</summary>
    /// <returns>False when it is closed and empty.</returns>
    public bool Take(List<WaitingUnit> into, int most)
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_closed)
            {
                _pressed = false;
                Monitor.Wait(_waiting);
            }

            if (!_pressed)
            {
                Monitor.Wait(_waiting, Patience);
            }

            while (into.Count < most && _waiting.TryDequeue(out var unit))
            {
                into.Add(unit);
            }

            _pressed = _waiting.Count > 0 || _closed;
            return into.Count > 0;
        }
    }

    private void Press()
    {
        if (!_pressed)
        {
            _pressed = true;
            Monitor.Pulse(_waiting);
        }
    }
}
