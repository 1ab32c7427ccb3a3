using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.Reference;

/// <summary>Tells every administrator, once, of a data file that was refused, is in order again or whose validity ends: whoever reads no log learns it in his chat.</summary>
internal sealed class ReferenceWatch(
    ReferenceReading reading,
    NoticeAddresses addresses,
    Announcer announcer,
    TimeProvider clock,
    ILogger<ReferenceWatch> log) : Rounds(TimeSpan.FromHours(1), clock, log)
{
    public async Task LookAsync()
    {
        var administrators = addresses.Administrators();
        if (administrators.Count == 0)
        {
            return;
        }

        var now = Clock.GetUtcNow();
        foreach (var concern in DataConcern.Of(reading, WorkingDays.DayOf(now)))
        {
            var says = new Reply.Message([concern.Says], []);
            var notices = administrators.Select(one => new OutboxQueued(OutboxComposer.Notice(one.Chat, one.ChatId, says, one.Language, hold: null, now))).ToList();
            if (await announcer.TellAsync([Mark(concern, now)], notices))
            {
                log.AdministratorsTold(notices.Count);
            }
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync();
        return false;
    }

    private static IStoreChange Mark(DataConcern concern, DateTimeOffset now) => concern switch
    {
        { FaultOf: { } file, IsOver: true } => new FaultOver(file, now),
        { FaultOf: { } file } => new FaultTold(file, concern.Key, now),
        _ => new AlarmTold(concern.Key, now),
    };
}
