using System.Globalization;
using LaporBot.Benchmarks.Processes;
using LaporBot.Benchmarks.Tutorial;

namespace LaporBot.Benchmarks.First;

/// <summary>The command <c>first</c>: the host and the tutorial bot under the same reporters, taking turns.</summary>
internal static class FirstFigure
{
    /// <returns>0 when nothing was lost.</returns>
    public static async Task<int> RunAsync(FirstOptions options, TextWriter output, CancellationToken ct)
    {
        await using var host = await Contender.StartAsync(telegram => new HostUnderTest(telegram), ct);
        await using var tutorial = options.WithTutorial ? await Contender.StartAsync(telegram => new TutorialUnderTest(telegram), ct) : null;
        List<Contender> contenders = tutorial is null ? [host] : [host, tutorial];

        foreach (var contender in contenders)
        {
            await output.WriteLineAsync($"Warming up: {contender.Name}, {options.Warmup.TotalSeconds:0} s");
            await contender.LoadAsync(options.Reporters, options.Warmup, ct);
        }

        for (var round = 1; round <= options.Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var figures = await contender.LoadAsync(options.Reporters, options.Length, ct);
                contender.Rounds.Add(figures);
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Round {round}: {contender.Name,-14} {figures.UpdatesPerSecond,8:0} updates/s  {figures.CpuPerThousand,7:0.000} CPU s per 1,000"));
            }
        }

        var good = true;
        await output.WriteLineAsync();
        await output.WriteLineAsync(FirstTable.Head);
        foreach (var contender in contenders)
        {
            var found = await contender.CheckAsync();
            var lost = found.Missing + found.Unknown + found.Wrong.Count + contender.Rounds.Sum(round => round.Unanswered);
            good &= lost == 0;
            await output.WriteLineAsync(FirstTable.Row(contender, options.Reporters, found.Stored, lost));
            foreach (var oddity in contender.Reports.Oddities)
            {
                await output.WriteLineAsync($"  unexpected: {oddity}");
            }
        }

        if (tutorial is not null)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(FirstTable.Ratios(host, tutorial));
        }

        return good ? 0 : 1;
    }
}
