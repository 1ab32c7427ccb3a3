using LaporBot.Benchmarks.Processes;
using LaporBot.Benchmarks.Reporters;
using LaporBot.Simulator;
using LaporBot.Simulator.Control;
using LaporBot.Simulator.Load;

namespace LaporBot.Benchmarks.First;

/// <summary>One bot, the Telegram it talks to, and its reporters.</summary>
internal sealed class Contender : IAsyncDisposable
{
    private const int MessagesKept = 6;
    private static readonly TimeSpan StartWithin = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly SimulatorServer _telegram;
    private readonly IBotUnderTest _bot;

    private Contender(SimulatorServer telegram, IBotUnderTest bot) => (_telegram, _bot) = (telegram, bot);

    public string Name => _bot.Name;

    public FiledReports Reports { get; } = new();

    public List<Round> Rounds { get; } = [];

    public static async Task<Contender> StartAsync(Func<SimulatorServer, IBotUnderTest> botOf, CancellationToken ct)
    {
        var telegram = await SimulatorServer.StartAsync(new SimulatorOptions { MessagesKeptPerChat = MessagesKept, BotUsername = "lapor_contoh_bot" }, ct);
        var bot = botOf(telegram);
        bot.Start();
        await telegram.Telegram.PollerArrives().WaitAsync(StartWithin, TimeProvider.System, ct);
        return new Contender(telegram, bot);
    }

    /// <summary>Everybody begins a new report, and at the end of the window waits for one more answer.</summary>
    /// <param name="answersAfter">How long Telegram takes for each call.</param>
    public async Task<Round> LoadAsync(int reporters, TimeSpan length, TimeSpan answersAfter, CancellationToken ct)
    {
        _telegram.Telegram.Faults.Clear();
        if (answersAfter > TimeSpan.Zero)
        {
            _telegram.Telegram.Faults.Add(new FaultRule { DelayMs = (int)answersAfter.TotalMilliseconds });
        }

        var load = new LoadReporters(_telegram.Telegram, reporters, _ => new ReporterScript(Reports).Hear);
        var committed = await _bot.CommittedAsync();
        var before = ProcessUse.Of(_bot.Process.Id);
        var report = await load.RunAsync(ReporterScript.First, length, Grace, ct);
        var after = ProcessUse.Of(_bot.Process.Id);
        var now = await _bot.CommittedAsync();
        var units = now?.Units - committed?.Units;
        var commits = now?.Commits - committed?.Commits;
        return new Round(
            answersAfter,
            report.AnsweredPerSecond,
            report.P50,
            report.P99,
            (after.Cpu - before.Cpu).TotalSeconds * 1000 / report.Actions,
            after.PeakMiB,
            (double?)units / commits,
            (double?)commits / report.Actions,
            report.Unanswered);
    }

    /// <summary>Ends the bot and looks into its store.</summary>
    public async Task<Findings> CheckAsync()
    {
        await _bot.Process.KillAsync();
        return await _bot.CheckAsync(Reports);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _telegram.DisposeAsync();
    }
}
