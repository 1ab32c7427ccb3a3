namespace LaporBot.Benchmarks.First;

/// <param name="Warmup">For each bot, under the same load: the first half minute of a .NET process is spent compiling.</param>
/// <param name="Rounds">The bots take turns, a round each.</param>
/// <param name="AnswersAfter">How long Telegram takes for each call, in turn; zero is a Telegram in the same room.</param>
/// <param name="WithTutorial">False measures the host alone.</param>
internal sealed record FirstOptions(int Reporters, TimeSpan Length, TimeSpan Warmup, int Rounds, IReadOnlyList<TimeSpan> AnswersAfter, bool WithTutorial);
