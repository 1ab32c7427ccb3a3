namespace LaporBot.Conversations.Reference;

/// <summary>All elections we know the calendar of.</summary>
public sealed class ElectionCalendar(IReadOnlyList<Election> all)
{
    public IReadOnlyList<Election> All => all;

    /// <returns>Null when no election is known for that region and day. Of two the one of the smaller region.</returns>
    public ElectionMoment? StageOf(RegionCode? region, DateOnly day) => all
        .Where(election => election.Covers(region))
        .OrderByDescending(election => election.Regions.Count > 0)
        .Select(election => election.StageOn(day) is { } stage ? new ElectionMoment(election, stage) : null)
        .FirstOrDefault(moment => moment is not null);

    /// <returns>Null where no clock is known to run.</returns>
    public ReportingClock? ClockOf(RegionCode? region, DateOnly day) =>
        StageOf(region, day)?.Election.Clock is { Applies: not false } clock ? clock : null;
}
