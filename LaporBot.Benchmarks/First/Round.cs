namespace LaporBot.Benchmarks.First;

/// <summary>One window of load on one bot.</summary>
/// <param name="AnswersAfter">How long Telegram took for each call.</param>
/// <param name="CpuPerThousand">Seconds of the bot's CPU per 1,000 updates.</param>
/// <param name="UnitsPerCommit">Null where the bot does not tell.</param>
/// <param name="Unanswered">Reporters who still waited when the grace was over.</param>
internal sealed record Round(
    TimeSpan AnswersAfter,
    double UpdatesPerSecond,
    TimeSpan P50,
    TimeSpan P99,
    double CpuPerThousand,
    double PeakMiB,
    double? UnitsPerCommit,
    double? CommitsPerUpdate,
    int Unanswered);
