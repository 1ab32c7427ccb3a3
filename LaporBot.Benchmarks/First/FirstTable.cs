using System.Globalization;

namespace LaporBot.Benchmarks.First;

/// <summary>How the figures are written: medians over the rounds, as a Markdown table.</summary>
internal static class FirstTable
{
    public const string Head =
        "| Telegram answers after | bot | reporters | updates/s | p50 ms | p99 ms | CPU s per 1,000 | peak MiB | units per commit | commits per update |\n" +
        "|---|---|---|---|---|---|---|---|---|---|";

    public static string Row(Contender bot, TimeSpan answersAfter, int reporters)
    {
        var rounds = RoundsOf(bot, answersAfter);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {answersAfter.TotalMilliseconds} ms | {bot.Name} | {reporters} | {Median(rounds, r => r.UpdatesPerSecond):0} | {Median(rounds, r => r.P50.TotalMilliseconds):0.0} " +
            $"| {Median(rounds, r => r.P99.TotalMilliseconds):0.0} | {Median(rounds, r => r.CpuPerThousand):0.000} | {rounds.Max(r => r.PeakMiB):0} " +
            $"| {Told(rounds, r => r.UnitsPerCommit)} | {Told(rounds, r => r.CommitsPerUpdate)} |");
    }

    public static string Ratios(Contender ours, Contender theirs, TimeSpan answersAfter)
    {
        var (first, second) = (RoundsOf(ours, answersAfter), RoundsOf(theirs, answersAfter));
        var speed = Median(first, r => r.UpdatesPerSecond) / Median(second, r => r.UpdatesPerSecond);
        var cpu = Median(first, r => r.CpuPerThousand) / Median(second, r => r.CpuPerThousand);
        return string.Create(CultureInfo.InvariantCulture, $"Telegram answers after {answersAfter.TotalMilliseconds} ms: {ours.Name} / {theirs.Name}: {speed:0.0} x the updates/s, {cpu:0.00} x the CPU per update");
    }

    private static List<Round> RoundsOf(Contender bot, TimeSpan answersAfter) => [.. bot.Rounds.Where(round => round.AnswersAfter == answersAfter)];

    private static double Median(IReadOnlyList<Round> rounds, Func<Round, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static string Told(IReadOnlyList<Round> rounds, Func<Round, double?> figure) => rounds.All(round => figure(round) is not null)
        ? Median(rounds, round => figure(round)!.Value).ToString("0.00", CultureInfo.InvariantCulture)
        : "–";
}
