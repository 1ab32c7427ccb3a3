using LaporBot.Simulator;

namespace LaporBot.Tests.Simulator;

public class WhenTheClockIsMoved : SimulatorTest
{
    [Fact]
    public async Task A_jump_wakes_who_sleeps_that_long_and_nobody_else()
    {
        var clock = new AdjustableClock();
        var hour = Task.Delay(TimeSpan.FromHours(1), clock);
        var day = Task.Delay(TimeSpan.FromDays(1), clock);

        clock.Advance(TimeSpan.FromHours(2));

        await hour;
        Assert.False(day.IsCompleted);
        clock.Advance(TimeSpan.FromDays(1));
        await day;
    }

    [Fact]
    public async Task A_wait_of_a_year_can_be_jumped_over()
    {
        var clock = new AdjustableClock();
        var year = Task.Delay(TimeSpan.FromDays(40), clock);
        using var timer = clock.CreateTimer(_ => { }, null, TimeSpan.FromDays(365), Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromDays(366));

        await year;
    }

    [Fact]
    public async Task A_periodic_timer_ticks_once_per_jump_and_goes_on()
    {
        var clock = new AdjustableClock();
        using var ticks = new PeriodicTimer(TimeSpan.FromMinutes(10), clock);

        clock.Advance(TimeSpan.FromHours(1));
        Assert.True(await ticks.WaitForNextTickAsync());

        var next = ticks.WaitForNextTickAsync();
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.True(await next);
    }

    [Fact]
    public void Elapsed_time_counts_jumps_forward_and_never_runs_back()
    {
        var clock = new AdjustableClock();
        var start = clock.GetTimestamp();

        clock.Advance(TimeSpan.FromMinutes(5));
        clock.MoveTo(TimeSpan.Zero);

        Assert.InRange(clock.GetElapsedTime(start), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task Who_follows_over_http_is_told_at_once()
    {
        var version = (await See("clock")).GetProperty("version").GetInt64();
        var waiting = See($"clock?after={version}&wait=50");

        await Act("clock/advance", new { seconds = 120 });

        Assert.Equal(120, (await waiting).GetProperty("offsetSeconds").GetDouble());
    }

    [Fact]
    public async Task Messages_carry_the_moved_date()
    {
        var warga = await APersonWhoStarted();
        await Act("clock", new { offsetSeconds = 864_000 });

        var sent = (await Bot("sendMessage", new { chat_id = warga, text = "x" })).Result.GetProperty("date").GetInt64();

        Assert.True(sent >= TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 864_000 - 5);
    }
}
