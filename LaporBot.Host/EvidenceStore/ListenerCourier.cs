using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Tells intake once of voices that wait to be written out, all of a round in one notice. Where none of them subscribed, all who may listen are told.</summary>
internal sealed class ListenerCourier(
    WaitingVoices voices,
    OfficerRoster roster,
    ConversationShelf conversations,
    CommitWriter writer,
    OutboxCourier courier,
    TimeProvider clock,
    ILogger<ListenerCourier> log) : TellingRounds(clock, log)
{
    public override async Task TellAsync(CancellationToken ct)
    {
        var now = Clock.GetUtcNow();
        var told = new HashSet<(CaseId Case, EvidenceId Id)>();
        var notices = new List<OutboxQueued>();
        foreach (var listener in Listeners())
        {
            var his = await voices.UntoldAsync(listener.Officer, now, ct);
            if (his.Count > 0)
            {
                told.UnionWith(his);
                notices.Add(new OutboxQueued(OutboxComposer.Notice(
                    listener.Chat, listener.Address, VoiceCards.Notice, conversations.LanguageOf(listener.Chat), hold: null, now)));
            }
        }

        if (notices.Count > 0
            && await writer.CommitAsync(CommitUnit.Of([.. told.Select(one => new ListenersTold(one.Case, one.Id)), .. notices])) == CommitOutcome.Committed)
        {
            log.ListenersTold(notices.Count, told.Count);
            courier.Accept(notices.ConvertAll(notice => OutboxItem.Of(notice.Entry)));
        }
    }

    private List<OfficerContact> Listeners()
    {
        var all = roster.Officers.Where(one => one.Officer.Role == Role.Intake).ToList();
        return all.Exists(one => one.Officer.ToldOfNewCases) ? all.FindAll(one => one.Officer.ToldOfNewCases) : all;
    }
}
