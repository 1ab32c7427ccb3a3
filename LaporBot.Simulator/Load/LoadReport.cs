namespace LaporBot.Simulator.Load;

/// <summary>
/// How a run of load went. An action counts as answered when the bot's message came that made it the person's turn again;
/// unanswered are the people who still waited when the grace was over.
/// </summary>
public sealed record LoadReport(TimeSpan Elapsed, long Actions, long Answered, int Unanswered, TimeSpan P50, TimeSpan P99, TimeSpan Longest)
{
    public double AnsweredPerSecond => Answered / Elapsed.TotalSeconds;
}
