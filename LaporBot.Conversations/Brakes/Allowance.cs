using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Brakes;

/// <summary>What a person may send today. Counted by days in western Indonesia: everybody can tell when the next one begins.</summary>
public sealed record Allowance
{
    /// <summary>Reports of a marked person that go in on one day.</summary>
    public const int MarkedReportsPerDay = 1;

    private const int DaysOfAWeek = 7;

    /// <summary>Nothing waits.</summary>
    public static Allowance Free { get; } = new();

    /// <summary>The day from which on the next report can be sent; null for now.</summary>
    public DateOnly? NextReportOn { get; init; }

    /// <summary>Files that are still taken today; null for any number.</summary>
    public int? FilesLeft { get; init; }

    /// <summary>Bytes of files that are still taken today; null for any number.</summary>
    public long? BytesLeft { get; init; }

    /// <summary>True while one of his reports is marked as abuse: what he sends reaches officers later in the day.</summary>
    public bool IsMarked { get; init; }

    /// <summary>True while so many reports come from everybody that officers are told of them together.</summary>
    public bool Gathers { get; init; }

    /// <param name="sent">His last seven days.</param>
    /// <param name="reportsThisHour">Everybody's, in this clock hour.</param>
    public static Allowance Of(BrakeLimits limits, IReadOnlyList<DayTally> sent, bool isMarked, int reportsThisHour, DateTimeOffset now)
    {
        var today = WorkingDays.DayOf(now);
        var used = sent.FirstOrDefault(one => one.Day == today) ?? new DayTally(today, 0, 0, 0);
        return new Allowance
        {
            NextReportOn = NextReport(limits, sent, used, isMarked),
            FilesLeft = limits.FilesPerDay == 0 ? null : Math.Max(0, limits.FilesPerDay - used.Files),
            BytesLeft = limits.BytesPerDay == 0 ? null : Math.Max(0, limits.BytesPerDay - used.Bytes),
            IsMarked = isMarked,
            Gathers = limits.ReportsPerHour > 0 && reportsThisHour >= limits.ReportsPerHour,
        };
    }

    /// <summary>True when a file of this size is not taken today any more. What is not known counts as nothing.</summary>
    public bool HasNoRoomFor(long? bytes) => FilesLeft == 0 || BytesLeft < (bytes ?? 0) || BytesLeft == 0;

    private static DateOnly? NextReport(BrakeLimits limits, IReadOnlyList<DayTally> sent, DayTally used, bool isMarked)
    {
        var perDay = isMarked ? MarkedReportsPerDay : limits.ReportsPerDay;
        for (var day = used.Day; day < used.Day.AddDays(DaysOfAWeek); day = day.AddDays(1))
        {
            var dayIsFull = perDay > 0 && day == used.Day && used.Reports >= perDay;
            var weekIsFull = limits.ReportsPerWeek > 0
                && sent.Where(one => one.Day > day.AddDays(-DaysOfAWeek) && one.Day <= day).Sum(one => one.Reports) >= limits.ReportsPerWeek;
            if (!dayIsFull && !weekIsFull)
            {
                return day == used.Day ? null : day;
            }
        }

        return used.Day.AddDays(DaysOfAWeek);
    }
}
