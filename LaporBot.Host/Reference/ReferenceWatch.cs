using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>Tells every administrator, once, of a data file that was refused, is in order again or whose validity ends: whoever reads no log learns it in his chat.</summary>
internal sealed class ReferenceWatch(
    ReferenceReading reading,
    OfficerRoster roster,
    ConversationShelf conversations,
    CommitWriter writer,
    OutboxCourier courier,
    TimeProvider clock,
    ILogger<ReferenceWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task LookAsync()
    {
        var administrators = roster.Officers.Where(officer => officer.Officer.Role == Role.Administrator).ToList();
        if (administrators.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        foreach (var concern in DataConcern.Of(reading, WorkingDays.DayOf(now)))
        {
            var notices = administrators.ConvertAll(one => new OutboxQueued(OutboxComposer.Notice(
                one.Chat, one.Address, new Reply.Message([concern.Says], []), conversations.LanguageOf(one.Chat), hold: null, now)));
            if (await writer.CommitAsync(CommitUnit.Of([Mark(concern, now), .. notices])) == CommitOutcome.Committed)
            {
                log.AdministratorsTold(notices.Count);
                courier.Accept(notices.ConvertAll(notice => OutboxItem.Of(notice.Entry)));
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do
            {
                await TryLookAsync();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private static IStoreChange Mark(DataConcern concern, DateTimeOffset now) => concern switch
    {
        { FaultOf: { } file, IsOver: true } => new FaultOver(file, now),
        { FaultOf: { } file } => new FaultTold(file, concern.Key, now),
        _ => new AlarmTold(concern.Key, now),
    };

    private async Task TryLookAsync()
    {
        try
        {
            await LookAsync();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.ReferenceLookFailed(failure.GetType().Name);
        }
    }
}
