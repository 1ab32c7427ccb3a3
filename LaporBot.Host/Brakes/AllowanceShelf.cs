using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>What a person may still send, from what is stored. Asked only where a report or a file may go in.</summary>
internal sealed class AllowanceShelf(ReadPool reads, KeyedHasher hasher, BrakeOptions options)
{
    private const string SelectDays = "SELECT since, reports, files, bytes FROM tallies WHERE who = @who AND since >= @since";

    private const string SelectHour = "SELECT reports FROM tallies WHERE who = @who AND since = @since";

    private const string SelectMark = "SELECT 1 FROM marks WHERE who = @who AND until > @now LIMIT 1";

    private const int DaysCounted = 7;

    private readonly BrakeLimits _limits = options.Limits;
    private readonly KeyedHash _everybody = BrakeKeys.Everybody(hasher);

    public Allowance Of(PersonKey person, DateTimeOffset now)
    {
        var who = BrakeKeys.Person(hasher, person);
        var since = BrakeKeys.StartOf(WorkingDays.DayOf(now).AddDays(1 - DaysCounted));
        var (days, isMarked) = reads.Read((who, since, now), static (statements, asked) =>
            (DaysIn(statements, asked.who, asked.since), statements[SelectMark].One(asked.who, asked.now) is not null));
        return Allowance.Of(_limits, days, isMarked, ReportsThisHour(now), now);
    }

    public int ReportsThisHour(DateTimeOffset now) => reads.Read((who: _everybody, now), static (statements, asked) =>
        statements[SelectHour].One(asked.who, BrakeKeys.HourOf(asked.now)) is long reports ? (int)reports : 0);

    private static List<DayTally> DaysIn(Statements statements, KeyedHash who, DateTimeOffset since)
    {
        using var row = statements[SelectDays].Read(who, since);
        var days = new List<DayTally>();
        while (row.Read())
        {
            days.Add(new DayTally(WorkingDays.DayOf(StoreValue.Moment(row.GetInt64(0))), row.GetInt32(1), row.GetInt32(2), row.GetInt64(3)));
        }

        return days;
    }
}
