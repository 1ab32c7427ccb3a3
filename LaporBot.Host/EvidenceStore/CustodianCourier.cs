using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Tells custodians once of files that wait for them, all of a round in one notice. Without a custodian the files wait untold.</summary>
internal sealed class CustodianCourier(
    WaitingFiles files,
    OfficerRoster roster,
    ConversationShelf conversations,
    CommitWriter writer,
    OutboxCourier courier,
    TimeProvider clock,
    ILogger<CustodianCourier> log) : TellingRounds(clock, log)
{
    public override async Task TellAsync(CancellationToken ct)
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
            && await writer.CommitAsync(CommitUnit.Of([.. told.Select(one => new CustodiansTold(one.Case, one.Id)), .. notices])) == CommitOutcome.Committed)
        {
            log.CustodiansTold(notices.Count, told.Count);
            courier.Accept(notices.ConvertAll(notice => OutboxItem.Of(notice.Entry)));
        }
    }
}
