using LaporBot.Host.Notifications;

namespace LaporBot.Tests.Notifications;

public class WhenAChatIsPaced
{
    private static readonly DateTimeOffset s_start = new(2026, 10, 3, 8, 0, 0, TimeSpan.Zero);

    private readonly TokenBucket _bucket = new(perSecond: 1, burst: 3);

    [Fact]
    public void A_burst_leaves_at_once_and_the_next_waits_its_second()
    {
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(TimeSpan.Zero, _bucket.Take(s_start)));
        Assert.Equal(TimeSpan.FromSeconds(1), _bucket.Take(s_start));
        Assert.Equal(TimeSpan.FromSeconds(2), _bucket.Take(s_start));
    }

    [Fact]
    public void Silence_fills_the_burst_again_and_no_further()
    {
        _bucket.Take(s_start);
        var later = s_start + TimeSpan.FromMinutes(10);

        Assert.True(_bucket.IsFull(later));
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(TimeSpan.Zero, _bucket.Take(later)));
        Assert.NotEqual(TimeSpan.Zero, _bucket.Take(later));
    }

    [Fact]
    public void A_clock_that_goes_back_gives_nothing_away()
    {
        _bucket.Take(s_start);

        Assert.Equal(TimeSpan.Zero, _bucket.Take(s_start - TimeSpan.FromHours(1)));
        Assert.Equal(TimeSpan.Zero, _bucket.Take(s_start - TimeSpan.FromHours(1)));
        Assert.NotEqual(TimeSpan.Zero, _bucket.Take(s_start - TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_rate_of_zero_sets_no_limit()
    {
        var open = new TokenBucket(perSecond: 0, burst: 1);

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.Equal(TimeSpan.Zero, open.Take(s_start)));
    }
}
