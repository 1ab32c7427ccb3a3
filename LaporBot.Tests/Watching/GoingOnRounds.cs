using LaporBot.Host.Watching;
using LaporBot.Simulator;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaporBot.Tests.Watching;

public class GoingOnRounds
{
    private readonly AdjustableClock _clock = new();

    [Fact]
    public async Task The_first_look_is_taken_at_once_and_the_next_when_it_is_time()
    {
        using var rounds = new CountedRounds(_clock, _ => false);
        await rounds.StartAsync(default);
        await rounds.LookedAsync(1);

        _clock.Advance(TimeSpan.FromMinutes(1));

        await rounds.LookedAsync(2);
        await rounds.StopAsync(default);
        Assert.Equal(2, rounds.Looks);
    }

    [Fact]
    public async Task What_needs_no_look_at_the_start_waits_its_time()
    {
        var start = _clock.GetUtcNow();
        using var rounds = new CountedRounds(_clock, _ => false, isFirstAtOnce: false);
        await rounds.StartAsync(default);

        // The host starts its rounds beside it: they may not be there yet when the time is moved.
        for (var minutes = 0; minutes < 1000 && !await rounds.LooksWithinAsync(TimeSpan.FromMilliseconds(30)); minutes++)
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        await rounds.StopAsync(default);
        Assert.True(rounds.FirstLook - start >= TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task While_there_is_more_to_do_no_time_passes()
    {
        using var rounds = new CountedRounds(_clock, look => look < 5);
        await rounds.StartAsync(default);

        await rounds.LookedAsync(5);
        await rounds.StopAsync(default);
        Assert.Equal(5, rounds.Looks);
    }

    [Fact]
    public async Task A_look_that_fails_keeps_no_other_from_being_taken()
    {
        using var rounds = new CountedRounds(_clock, look => look == 1 ? throw new InvalidOperationException("A disk stumbles.") : false);
        await rounds.StartAsync(default);
        await rounds.LookedAsync(1);

        _clock.Advance(TimeSpan.FromMinutes(1));

        await rounds.LookedAsync(2);
        await rounds.StopAsync(default);
    }

    private sealed class CountedRounds(TimeProvider clock, Func<int, bool> look, bool isFirstAtOnce = true)
        : Rounds(TimeSpan.FromMinutes(1), clock, NullLogger.Instance, isFirstAtOnce)
    {
        private readonly SemaphoreSlim _taken = new(0);
        private int _seen;

        public int Looks { get; private set; }

        public DateTimeOffset FirstLook { get; private set; }

        public async Task LookedAsync(int times)
        {
            for (; _seen < times; _seen++)
            {
                Assert.True(await LooksWithinAsync(TimeSpan.FromSeconds(30)));
            }
        }

        public Task<bool> LooksWithinAsync(TimeSpan patience) => _taken.WaitAsync(patience);

        public override void Dispose()
        {
            base.Dispose();
            _taken.Dispose();
        }

        protected override Task<bool> LookOnceAsync(CancellationToken ct)
        {
            FirstLook = Looks++ == 0 ? Clock.GetUtcNow() : FirstLook;
            _taken.Release();
            return Task.FromResult(look(Looks));
        }
    }
}
