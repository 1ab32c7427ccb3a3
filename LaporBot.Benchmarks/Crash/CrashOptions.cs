namespace LaporBot.Benchmarks.Crash;

/// <param name="Rounds">How often the host is killed.</param>
/// <param name="Seed">Decides the moments.</param>
internal sealed record CrashOptions(int Reporters, int Rounds, int Seed);
