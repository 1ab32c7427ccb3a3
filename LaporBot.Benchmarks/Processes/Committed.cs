namespace LaporBot.Benchmarks.Processes;

/// <summary>What the host tells of its store: units written since its start, and the transactions they took.</summary>
internal sealed record Committed(long Units, long Commits);
