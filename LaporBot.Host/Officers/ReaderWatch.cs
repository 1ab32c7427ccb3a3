using System.Globalization;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.Notifications;
using LaporBot.Host.Watching;

namespace LaporBot.Host.Officers;

/// <summary>
/// A report that goes past those who have joined waits for somebody who may read it. Administrators hear that such officers are missing:
/// once a week at most, at no time that tells when a report came, and not which.
/// </summary>
internal sealed class ReaderWatch(
    CaseShelf cases, OfficerRoster roster, AdministratorsAlarm alarm, TimeProvider clock, ILogger<ReaderWatch> log) : Rounds(TimeSpan.FromHours(1), clock, log)
{
    public async Task LookAsync(CancellationToken ct = default)
    {
        var now = Clock.GetUtcNow();
        if (alarm.IsHeard
            && await cases.AnyWaitingAsync(one => one.Content.Readers is not null && !roster.Staff.Any(one.CanBeWorkedBy), now, ct)
            && await alarm.TellOnceAsync(WeekOf(now), new Reply.Message([new Sentence("reader.StaffMissing")], [])) is > 0 and var told)
        {
            log.ReadersFoundMissing(told);
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        return false;
    }

    private static string WeekOf(DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"readers missing {ISOWeek.GetYear(now.UtcDateTime)}-{ISOWeek.GetWeekOfYear(now.UtcDateTime)}");
}
