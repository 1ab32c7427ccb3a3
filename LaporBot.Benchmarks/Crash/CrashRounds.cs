using System.Globalization;
using LaporBot.Benchmarks.Processes;
using LaporBot.Benchmarks.Reporters;
using LaporBot.Simulator;
using LaporBot.Simulator.Load;

namespace LaporBot.Benchmarks.Crash;

/// <summary>The command <c>crash</c>: kills the host at random moments while people report, and counts what they lost by it.</summary>
internal static class CrashRounds
{
    private const int MessagesKept = 6;
    private const int EveryNthWhileStarting = 5;
    private static readonly TimeSpan LatestWhileStarting = TimeSpan.FromMilliseconds(1500);
    private static readonly TimeSpan LatestAtWork = TimeSpan.FromMilliseconds(2500);
    private static readonly TimeSpan StartWithin = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan EndWithin = TimeSpan.FromMinutes(2);

    /// <returns>0 when nothing was lost, doubled or put into a wrong place, and no more replies were repeated than were on the wire.</returns>
    public static async Task<int> RunAsync(CrashOptions options, TextWriter output, CancellationToken ct)
    {
        await output.WriteLineAsync($"{options.Rounds} kills under {options.Reporters} reporters, seed {options.Seed}");
        await using var telegram = await SimulatorServer.StartAsync(new SimulatorOptions { MessagesKeptPerChat = MessagesKept }, ct);
        await using var host = new HostUnderTest(telegram);
        var reports = new FiledReports();
        var load = new LoadReporters(telegram.Telegram, options.Reporters, _ => new ReporterScript(reports).Hear);
        var running = load.RunAsync(ReporterScript.First, EndWithin + (options.Rounds * (StartWithin + LatestAtWork)), TimeSpan.Zero, ct);
        var kills = await KillAsync(options, host, telegram, load, output, ct);

        reports.LastRound = true;
        host.Start();
        var everybody = await Task.WhenAny(running, Task.Delay(EndWithin, TimeProvider.System, ct)) == running;
        await host.Process.KillAsync();
        var found = await host.CheckAsync(reports);
        return await TellAsync(options, kills, reports, found, everybody ? 0 : load.Waiting, output);
    }

    private static async Task<List<Kill>> KillAsync(
        CrashOptions options, HostUnderTest host, SimulatorServer telegram, LoadReporters load, TextWriter output, CancellationToken ct)
    {
        var random = new Random(options.Seed);
        var kills = new List<Kill>();
        for (var round = 1; round <= options.Rounds; round++)
        {
            var whileStarting = round % EveryNthWhileStarting == 0;
            var after = (whileStarting ? LatestWhileStarting : LatestAtWork) * random.NextDouble();
            var before = load.Answered;
            host.Start();
            if (!whileStarting)
            {
                await UntilAnsweredAsync(load, before, host, ct);
            }

            await Task.Delay(after, TimeProvider.System, ct);
            await host.Process.DisposeAsync();
            var kill = new Kill(round, after, whileStarting, ChatsOnTheWire.In(host.Folder), load.Answered - before);
            kills.Add(kill);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"Kill {round,3}: {after.TotalMilliseconds,5:0} ms after its {(whileStarting ? "start" : "first answer")}, {kill.Answered,6} answers, {kill.OnTheWire,4} chats with a reply on the wire"));
        }

        return kills;
    }

    private static async Task UntilAnsweredAsync(LoadReporters load, long before, HostUnderTest host, CancellationToken ct)
    {
        var pause = TimeSpan.FromMilliseconds(5);
        for (var waited = TimeSpan.Zero; load.Answered == before; waited += pause)
        {
            if (host.Process.HasEnded || waited > StartWithin)
            {
                throw new InvalidOperationException($"The host does not answer any more:\n{host.Process.Printed}");
            }

            await Task.Delay(pause, TimeProvider.System, ct);
        }
    }

    private static async Task<int> TellAsync(
        CrashOptions options, List<Kill> kills, FiledReports reports, Findings found, int waiting, TextWriter output)
    {
        var onTheWire = kills.Sum(kill => kill.OnTheWire);
        var good = found.AreGood && waiting == 0 && reports.NumbersTwice == 0 && reports.Oddities.Count == 0 && reports.Repeats <= onTheWire;
        await output.WriteLineAsync(
            $"""

            | kills | reporters | reports told a number | stored | lost | doubled or untold | wrong answers | reporters left waiting | replies repeated | chats with a reply on the wire at the kills |
            |---|---|---|---|---|---|---|---|---|---|
            | {kills.Count} | {options.Reporters} | {reports.ByNumber.Count} | {found.Stored} | {found.Missing} | {found.Unknown + reports.NumbersTwice} | {found.Wrong.Count} | {waiting} | {reports.Repeats} | {onTheWire} |
            """);
        foreach (var line in found.Wrong.Select(number => $"wrong answers in {number}").Concat(reports.Oddities.Select(oddity => $"unexpected: {oddity}")))
        {
            await output.WriteLineAsync("  " + line);
        }

        await output.WriteLineAsync(good ? "Nothing was lost." : $"SOMETHING WAS LOST (seed {options.Seed}).");
        return good ? 0 : 1;
    }
}
