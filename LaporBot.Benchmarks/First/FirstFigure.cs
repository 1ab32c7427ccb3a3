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
            await contender.LoadAsync(options.Reporters, options.Warmup, TimeSpan.Zero, ct);
        }

        for (var round = 1; round <= options.Rounds; round++)
        {
            foreach (var (answersAfter, contender) in options.AnswersAfter.SelectMany(after => contenders.Select(one => (after, one))))
            {
                var figures = await contender.LoadAsync(options.Reporters, options.Length, answersAfter, ct);
                contender.Rounds.Add(figures);
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Round {round}, Telegram answers after {answersAfter.TotalMilliseconds} ms: {contender.Name,-14} {figures.UpdatesPerSecond,8:0} updates/s  {figures.CpuPerThousand,7:0.000} CPU s per 1,000"));
            }
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync(FirstTable.Head);
        foreach (var (answersAfter, contender) in options.AnswersAfter.SelectMany(after => contenders.Select(one => (after, one))))
        {
            await output.WriteLineAsync(FirstTable.Row(contender, answersAfter, options.Reporters));
        }

        await output.WriteLineAsync();
        var good = true;
        foreach (var contender in contenders)
        {
            var found = await contender.CheckAsync();
            var lost = found.Missing + found.Unknown + found.Wrong.Count + contender.Rounds.Sum(round => round.Unanswered);
            good &= lost == 0;
            await output.WriteLineAsync($"{contender.Name}: {found.Stored} reports, {lost} lost");
            foreach (var oddity in contender.Reports.Oddities)
            {
                await output.WriteLineAsync($"  unexpected: {oddity}");
            }
        }

        if (tutorial is not null)
        {
            await output.WriteLineAsync();
            foreach (var answersAfter in options.AnswersAfter)
            {
                await output.WriteLineAsync(FirstTable.Ratios(host, tutorial, answersAfter));
            }
        }

        return good ? 0 : 1;
    }
}
