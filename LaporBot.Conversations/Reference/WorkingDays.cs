namespace LaporBot.Conversations.Reference;

/// <summary>
/// Counts days for deadlines. Holidays are known for the years of the data files only; in other years just Saturdays and
/// Sundays are left out, so a deadline is never later than the law's.
/// </summary>
public sealed class WorkingDays(IEnumerable<DateOnly> holidays)
{
    private static readonly TimeSpan WesternIndonesia = TimeSpan.FromHours(7);

    private readonly HashSet<DateOnly> _holidays = [.. holidays];

    /// <summary>The day in western Indonesia (WIB), by which all deadlines are counted.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(WesternIndonesia).DateTime);

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>The last day of a time of <paramref name="days"/> days that begins the day after <paramref name="from"/>.</summary>
    public DateOnly After(DateOnly from, int days, DayKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (kind == DayKind.Calendar)
        {
            return from.AddDays(days);
        }

        var day = from;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many days are left on <paramref name="today"/> until <paramref name="due"/>; 0 when it has passed.</summary>
    public int Left(DateOnly today, DateOnly due, DayKind kind)
    {
        var left = 0;
        for (var day = today.AddDays(1); day <= due; day = day.AddDays(1))
        {
            left += kind == DayKind.Calendar || IsWorkingDay(day) ? 1 : 0;
        }

        return left;
    }
}
