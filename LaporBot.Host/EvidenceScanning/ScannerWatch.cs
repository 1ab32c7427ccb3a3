using System.Globalization;
using LaporBot.Conversations.CaseWork;
using LaporBot.Host.Notifications;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.EvidenceScanning;

/// <summary>
/// A file that waits for the virus scanner is opened by nobody, so a scanner that has died stops every case. Administrators hear of it:
/// once a day while it lasts, and nothing of whose file it is.
/// </summary>
internal sealed class ScannerWatch(
    ReadPool reads, AdministratorsAlarm alarm, EvidenceOptions options, TimeProvider clock, ILogger<ScannerWatch> log) : Rounds(TimeSpan.FromMinutes(1), clock, log)
{
    /// <summary>Asked so often without an answer, a file has waited for some eight minutes.</summary>
    public const int TriesBeforeAlarm = 9;

    private const string AnyWaiting =
        "SELECT 1 FROM evidence e JOIN cases c ON c.id = e.case_id " +
        "WHERE e.state = 'Fetched' AND e.scan_state IS NULL AND e.scan_attempts >= @tries AND c.released_at <= @now LIMIT 1";

    public async Task LookAsync()
    {
        var now = Clock.GetUtcNow();
        if (options.Scanner is not null && alarm.IsHeard && IsAnyWaiting(now) && await alarm.TellOnceAsync(DayOf(now), FileCards.ScannerSilent) is > 0 and var told)
        {
            log.ScannerSilenceTold(told);
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync();
        return false;
    }

    private bool IsAnyWaiting(DateTimeOffset now) =>
        reads.Read(now, static (statements, at) => statements[AnyWaiting].One(TriesBeforeAlarm, at)) is not null;

    private static string DayOf(DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"scanner silent {now.UtcDateTime:yyyy-MM-dd}");
}
