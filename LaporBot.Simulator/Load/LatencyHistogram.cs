using System.Numerics;

namespace LaporBot.Simulator.Load;

/// <summary>Counts durations in buckets that are at most 1/32 of their value wide, from a microsecond to an hour. Safe from many threads.</summary>
public sealed class LatencyHistogram
{
    const int PartsPerDoubling = 32;
    const int PartBits = 5;

    readonly long[] _counts = new long[PartsPerDoubling * 32];
    long _longest;

    public void Add(TimeSpan duration)
    {
        var micros = Math.Max(0, (long)duration.TotalMicroseconds);
        Interlocked.Increment(ref _counts[Math.Min(BucketOf(micros), _counts.Length - 1)]);
        for (var seen = Interlocked.Read(ref _longest); micros > seen; seen = Interlocked.Read(ref _longest))
        {
            Interlocked.CompareExchange(ref _longest, micros, seen);
        }
    }

    public TimeSpan Longest => TimeSpan.FromMicroseconds(Interlocked.Read(ref _longest));

    public long Count => _counts.Sum();

    /// <summary>The duration under which the given share (0 to 1) of all lies; zero when nothing was added.</summary>
    public TimeSpan Percentile(double share)
    {
        var wanted = (long)Math.Ceiling(Count * share);
        for (var bucket = 0; bucket < _counts.Length && wanted > 0; bucket++)
        {
            wanted -= _counts[bucket];
            if (wanted <= 0)
            {
                return TimeSpan.FromMicroseconds(UpperOf(bucket));
            }
        }

        return TimeSpan.Zero;
    }

    static int BucketOf(long micros)
    {
        if (micros < PartsPerDoubling)
        {
            return (int)micros;
        }

        var doubling = BitOperations.Log2((ulong)micros) - PartBits;
        return (doubling + 1) * PartsPerDoubling + (int)((micros >> doubling) - PartsPerDoubling);
    }

    static long UpperOf(int bucket)
    {
        if (bucket < PartsPerDoubling)
        {
            return bucket;
        }

        var doubling = bucket / PartsPerDoubling - 1;
        return ((long)(bucket % PartsPerDoubling + PartsPerDoubling + 1) << doubling) - 1;
    }
}
