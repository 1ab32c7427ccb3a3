namespace LaporBot.Conversations.Admissibility;

/// <summary>What a report holds of what it must. It advises; no report is refused for it.</summary>
/// <param name="InTimeUntil">The last day on which it counts as in time; null where no clock runs.</param>
/// <param name="IsLate">True when that day has passed.</param>
/// <param name="IsCountedFromAct">True when the day he learned of it is not known and the clock is counted from the act: it may run longer.</param>
public sealed record Completeness(IReadOnlyList<PointReading> Points, DateOnly? InTimeUntil, bool IsLate, bool IsCountedFromAct)
{
    public int Met => Points.Count(one => one.State == PointState.Met);

    public IEnumerable<AdmissibilityRule> Open => Points.Where(one => one.State != PointState.Met).Select(one => one.Rule);
}
