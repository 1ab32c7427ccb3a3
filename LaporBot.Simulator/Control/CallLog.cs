namespace LaporBot.Simulator.Control;

/// <summary>The newest calls of the bot, except successful polls, which say nothing.</summary>
public sealed class CallLog
{
    const int Kept = 10_000;

    readonly Lock _gate = new();
    readonly Queue<BotCallRecord> _calls = new();
    readonly TimeProvider _clock;
    long _last;

    internal CallLog(TimeProvider clock) => _clock = clock;

    /// <summary>How many calls were logged in all.</summary>
    public long Last => Interlocked.Read(ref _last);

    public IReadOnlyList<BotCallRecord> After(long sequence)
    {
        lock (_gate)
        {
            return [.. _calls.Where(call => call.Sequence > sequence)];
        }
    }

    internal void Add(string method, long? chatId, int status, string? description)
    {
        lock (_gate)
        {
            if (_calls.Count == Kept)
            {
                _calls.Dequeue();
            }

            _calls.Enqueue(new BotCallRecord(++_last, method, chatId, status < 300, status, description, _clock.GetUtcNow().ToUnixTimeSeconds()));
        }
    }
}
