using System.Globalization;

namespace LaporBot.Benchmarks.First;

/// <summary>How the figures are written: medians over the rounds, as a Markdown table.</summary>
internal static class FirstTable
{
    public const string Head =
        "| bot | reporters | updates/s | p50 ms | p99 ms | CPU s per 1,000 | peak MiB | units per commit | commits per update | reports | lost |\n" +
        "|---|---|---|---|---|---|---|---|---|---|---|";

    public static string Row(Contender bot, int reporters, int stored, int lost)
    {
        var rounds = bot.Rounds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {bot.Name} | {reporters} | {Median(rounds, r => r.UpdatesPerSecond):0} | {Median(rounds, r => r.P50.TotalMilliseconds):0.0} " +
            $"| {Median(rounds, r => r.P99.TotalMilliseconds):0.0} | {Median(rounds, r => r.CpuPerThousand):0.000} | {rounds.Max(r => r.PeakMiB):0} " +
            $"| {Told(rounds, r => r.UnitsPerCommit)} | {Told(rounds, r => r.CommitsPerUpdate)} | {stored} | {lost} |");
    }

    public static string Ratios(Contender ours, Contender theirs)
    {
        var speed = Median(ours.Rounds, r => r.UpdatesPerSecond) / Median(theirs.Rounds, r => r.UpdatesPerSecond);
        var cpu = Median(ours.Rounds, r => r.CpuPerThousand) / Median(theirs.Rounds, r => r.CpuPerThousand);
        return string.Create(CultureInfo.InvariantCulture, $"{ours.Name} / {theirs.Name}: {speed:0.0} x the updates/s, {cpu:0.00} x the CPU per update");
    }

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
