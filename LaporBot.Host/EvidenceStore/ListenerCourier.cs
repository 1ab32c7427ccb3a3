using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Watching;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Tells intake once of voices that wait to be written out, all of a round in one notice. Of a case that none of the subscribed may hear, all who may are told.</summary>
internal sealed class ListenerCourier(
    WaitingVoices voices,
    OfficerRoster roster,
    ConversationShelf conversations,
    Announcer announcer,
    TimeProvider clock,
    ILogger<ListenerCourier> log) : Rounds(TimeSpan.FromSeconds(30), clock, log)
{
    public async Task TellAsync(CancellationToken ct)
    {
        var now = Clock.GetUtcNow();
        var told = new HashSet<(CaseId Case, EvidenceId Id)>();
        var listeners = new HashSet<OfficerContact>();
        var intake = roster.Officers.Where(one => one.Officer.Role == Role.Intake).ToList();
        foreach (var id in voices.UntoldCases(now))
        {
            foreach (var (listener, his) in await ToBeToldAsync(id, intake, now, ct))
            {
                listeners.Add(listener);
                told.UnionWith(his.Select(voice => (id, voice)));
            }
        }

        var notices = listeners
            .Select(one => new OutboxQueued(OutboxComposer.Notice(one.Chat, one.Address, VoiceCards.Notice, conversations.LanguageOf(one.Chat), hold: null, now)))
            .ToList();
        if (notices.Count > 0
            && await announcer.TellAsync(told.Select(one => new ListenersTold(one.Case, one.Id)), notices))
        {
            log.ListenersTold(notices.Count, told.Count);
        }
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await TellAsync(ct);
        return false;
    }

    private async Task<List<(OfficerContact Listener, IReadOnlyList<EvidenceId> Voices)>> ToBeToldAsync(
        CaseId id, List<OfficerContact> intake, DateTimeOffset now, CancellationToken ct)
    {
        var may = new List<(OfficerContact Listener, IReadOnlyList<EvidenceId> Voices)>();
        foreach (var listener in intake)
        {
            if (await voices.UntoldAsync(id, listener.Officer, now, ct) is { Count: > 0 } his)
            {
                may.Add((listener, his));
            }
        }

        return may.Exists(one => one.Listener.Officer.ToldOfNewCases) ? may.FindAll(one => one.Listener.Officer.ToldOfNewCases) : may;
    }
}
