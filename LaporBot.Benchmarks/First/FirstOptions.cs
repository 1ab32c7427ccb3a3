namespace LaporBot.Benchmarks.First;

/// <param name="Warmup">For each bot, under the same load: the first half minute of a .NET process is spent compiling.</param>
/// <param name="Rounds">The bots take turns, a round each.</param>
/// <param name="WithTutorial">False measures the host alone.</param>
internal sealed record FirstOptions(int Reporters, TimeSpan Length, TimeSpan Warmup, int Rounds, bool WithTutorial);
