using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Watching;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Tells custodians once of files that wait for them, all of a round in one notice. Without a custodian the files wait untold.</summary>
internal sealed class CustodianCourier(
    WaitingFiles files,
    OfficerRoster roster,
    ConversationShelf conversations,
    Announcer announcer,
    TimeProvider clock,
    ILogger<CustodianCourier> log) : Rounds(TimeSpan.FromSeconds(30), clock, log)
{
    public async Task TellAsync(CancellationToken ct)
    {
        var now = Clock.GetUtcNow();
        var told = new HashSet<(CaseId Case, EvidenceId Id)>();
        var notices = new List<OutboxQueued>();
        foreach (var custodian in roster.Officers.Where(one => one.Officer is { Role: Role.Custodian, ToldOfNewCases: true }))
        {
            var his = await files.UntoldAsync(custodian.Officer, now, ct);
            if (his.Count > 0)
            {
                told.UnionWith(his);
                notices.Add(new OutboxQueued(OutboxComposer.Notice(
                    custodian.Chat, custodian.Address, FileCards.Notice, conversations.LanguageOf(custodian.Chat), hold: null, now)));
            }
        }

        if (notices.Count > 0
            && await announcer.TellAsync(told.Select(one => new CustodiansTold(one.Case, one.Id)), notices))
        {
            log.CustodiansTold(notices.Count, told.Count);
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await TellAsync(ct);
        return false;
    }
}
