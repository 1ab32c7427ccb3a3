using System.Runtime.InteropServices;
using LaporBot.Conversations.Brakes;

namespace LaporBot.Host.Brakes;

/// <summary>
/// How loud each chat is, in memory: one look into a table at every message. A minute begins with a chat's first message and is counted
/// to its end; a chat that was not loud in its last minute is told again the next time. A restart forgets all of it.
/// </summary>
internal sealed class LoudChats(int most)
{
    // Two halves: when the younger is full, the older is dropped and the younger takes its place.
    private const int MostInAHalf = 10_000;

    private static readonly long s_minute = TimeSpan.TicksPerMinute;

    private readonly Lock _gate = new();
    private Dictionary<long, Minute> _younger = [];
    private Dictionary<long, Minute> _older = [];

    /// <summary>How many chats are counted at the moment.</summary>
    public int Known
    {
        get
        {
            lock (_gate)
            {
                return _younger.Count + _older.Count;
            }
        }
    }

    public Chatter Hear(long chatId, DateTimeOffset now)
    {
        if (most == 0)
        {
            return Chatter.Calm;
        }

        lock (_gate)
        {
            ref var minute = ref Of(chatId);
            var ticks = now.UtcTicks;
            if (ticks - minute.Began >= s_minute || ticks < minute.Began)
            {
                var wasLoud = minute.Count > most && ticks - minute.Began < 2 * s_minute;
                minute = new Minute { Began = ticks, IsTold = wasLoud && minute.IsTold };
            }

            minute.Count++;
            if (minute.Count <= most)
            {
                return Chatter.Calm;
            }

            if (minute.IsTold)
            {
                return Chatter.Loud;
            }

            minute.IsTold = true;
            return Chatter.TurnedLoud;
        }
    }

    private ref Minute Of(long chatId)
    {
        if (_younger.Count >= MostInAHalf && !_younger.ContainsKey(chatId))
        {
            (_younger, _older) = (_older, _younger);
            _younger.Clear();
        }

        ref var minute = ref CollectionsMarshal.GetValueRefOrAddDefault(_younger, chatId, out var known);
        if (!known && _older.TryGetValue(chatId, out var before))
        {
            minute = before;
        }

        return ref minute;
    }

    private struct Minute
    {
        public long Began;
        public int Count;
        public bool IsTold;
    }
}
