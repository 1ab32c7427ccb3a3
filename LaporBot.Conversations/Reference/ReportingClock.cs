namespace LaporBot.Conversations.Reference;

/// <summary>Until when a report about an election counts as in time.</summary>
/// <param name="Days">Counted from the day after the act became known.</param>
/// <param name="Kind">Null where no source names the kind of day: then the stricter one is taken, and every day counts.</param>
/// <param name="Applies">Null where it is not known: then the stricter is taken, and it does.</param>
/// <param name="Basis">The rule, in Indonesian.</param>
public sealed record ReportingClock(int Days, DayKind? Kind, bool? Applies, string Basis, string Source)
{
    /// <summary>The last day on which a report is in time.</summary>
    public DateOnly LastDay(DateOnly knownOn, WorkingDays calendar) => calendar.After(knownOn, Days, Kind ?? DayKind.Calendar);
}
