using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Notifications;
using LaporBot.Host.Reference;
using LaporBot.Host.Watching;

namespace LaporBot.Host.Brakes;

/// <summary>While reports flood in: tells officers how many wait for them, now and then, and the administrators once a day that it is so.</summary>
internal sealed class DigestCourier(
    GatheredShelf gathered,
    AllowanceShelf allowances,
    CaseShelf cases,
    NoticeAddresses addresses,
    Announcer announcer,
    BrakeOptions options,
    TimeProvider clock,
    ILogger<DigestCourier> log) : Rounds(TimeSpan.FromMinutes(1), clock, log, isFirstAtOnce: false)
{
    private const int MostAtOnce = 500;

    private static readonly TimeSpan s_every = TimeSpan.FromMinutes(1);

    private DateTimeOffset _nextDigest;

    public async Task LookAsync(CancellationToken ct = default)
    {
        if (!gathered.HasAny())
        {
            return;
        }

        var now = Clock.GetUtcNow();
        await TellAdministratorsAsync(now);
        if (now >= _nextDigest && gathered.Released(now, MostAtOnce) is { Count: > 0 } released)
        {
            await AnnounceAsync(released, now, ct);
            _nextDigest = now + TimeSpan.FromMinutes(options.DigestMinutes);
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        return false;
    }

    private async Task TellAdministratorsAsync(DateTimeOffset now)
    {
        // The hour may have turned since the last look. What waits without a flood is a case that has come back to those who can work it.
        var reports = Math.Max(allowances.ReportsThisHour(now), allowances.ReportsThisHour(now - s_every));
        if (options.ReportsPerHour == 0 || reports < options.ReportsPerHour)
        {
            return;
        }

        var notices = addresses.Administrators()
            .Select(one => new OutboxQueued(OutboxComposer.Notice(one.Chat, one.ChatId, BrakeNotices.FloodAlarm(reports), one.Language, hold: null, now)))
            .ToList();
        if (notices.Count > 0 && await announcer.TellAsync([new AlarmTold($"report-flood:{WorkingDays.DayOf(now):yyyy-MM-dd}", now)], notices))
        {
            log.ReportsFlooded(reports);
        }
    }

    /// <summary>Nobody for a case that is over, taken or damaged: one that does not open keeps the others from nobody.</summary>
    private async Task<IReadOnlyList<NoticeAddress>> AudienceOfAsync(CaseId id, CancellationToken ct)
    {
        try
        {
            return await cases.FindAsync(id, reader: null, ct) is { } filed && BrakeNotices.DutyOf(filed) is { } duty ? addresses.OnDuty(duty) : [];
        }
        catch (SealBrokenException)
        {
            log.GatheredCaseUnreadable(id.Value);
            return [];
        }
    }

    /// <summary>Each chat is told of those cases only of which it would have got a card.</summary>
    private async Task AnnounceAsync(IReadOnlyList<CaseId> released, DateTimeOffset now, CancellationToken ct)
    {
        var waiting = new Dictionary<ChatKey, (NoticeAddress To, int Cases)>();
        foreach (var id in released)
        {
            foreach (var one in await AudienceOfAsync(id, ct))
            {
                waiting[one.Chat] = (one, waiting.GetValueOrDefault(one.Chat).Cases + 1);
            }
        }

        var notices = waiting.Values.Select(one => new OutboxQueued(
            OutboxComposer.Notice(one.To.Chat, one.To.ChatId, BrakeNotices.Digest(one.Cases), one.To.Language, hold: null, now) with { Priority = OutboxPriority.Digest })).ToList();
        if (await announcer.TellAsync([new GatheredAnnounced(released)], notices))
        {
            log.CasesAnnouncedTogether(released.Count, notices.Count);
        }
    }
}
