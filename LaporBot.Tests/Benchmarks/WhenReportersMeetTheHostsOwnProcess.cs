using LaporBot.Benchmarks.Crash;
using LaporBot.Benchmarks.First;
using LaporBot.Benchmarks.Processes;

namespace LaporBot.Tests.Benchmarks;

/// <summary>The benchmarks in small: the host as a process of its own, over HTTP, without counting on its speed.</summary>
public class WhenReportersMeetTheHostsOwnProcess
{
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Each_gets_a_number_and_every_answer_is_in_its_field()
    {
        await using var host = await Contender.StartAsync(telegram => new HostUnderTest(telegram), CancellationToken.None);
        host.Reports.LastRound = true;

        var round = await host.LoadAsync(2, AtMost, TimeSpan.Zero, CancellationToken.None);

        var found = await host.CheckAsync();
        Assert.Equal(0, round.Unanswered);
        Assert.Equal(2, found.Stored);
        Assert.True(found.AreGood);
        Assert.Empty(host.Reports.Oddities);
    }

    [Fact]
    public async Task A_kill_in_the_middle_loses_nothing()
    {
        using var told = new StringWriter();

        var result = await CrashRounds.RunAsync(new CrashOptions(Reporters: 3, Rounds: 1, Seed: 20261122), told, CancellationToken.None);

        Assert.True(result == 0, told.ToString());
    }
}
