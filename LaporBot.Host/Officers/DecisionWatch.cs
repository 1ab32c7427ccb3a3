using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.Officers;

/// <summary>Reminds officers of what reporters have taken back and nobody has decided about. Everything it needs to know is stored: a restart reminds nobody twice.</summary>
internal sealed class DecisionWatch(
    ReadPool reads,
    CaseShelf cases,
    OfficerRoster roster,
    ConversationShelf conversations,
    NoticeAddresses addresses,
    Announcer announcer,
    ReferenceData reference,
    CaseRules rules,
    TimeProvider clock,
    ILogger<DecisionWatch> log) : Rounds(TimeSpan.FromMinutes(1), clock, log)
{
    private const string SelectUndecided =
        "SELECT c.id FROM cases c WHERE c.released_at <= @now AND c.id IN (SELECT w.id FROM cases w WHERE w.taken_back_at IS NOT NULL AND w.back_reminders < 2 " +
        "UNION SELECT e.case_id FROM evidence e WHERE e.taken_back = 'Asked' AND e.back_reminders < 2) " +
        "AND EXISTS (SELECT 1 FROM accused a WHERE a.case_id = c.id AND a.stage NOT IN ('Closed', 'Unproven', 'Rejected', 'Withdrawn', 'OutOfJurisdiction', 'AccusedLeft')) " +
        "ORDER BY c.id LIMIT @take OFFSET @skip";

    /// <returns>How many notices were sent.</returns>
    public async Task<int> LookAsync(CancellationToken ct = default)
    {
        var now = Clock.GetUtcNow();
        var sent = 0;
        foreach (var id in WaitingCases.Of(reads, SelectUndecided, now).ToList())
        {
            if (await OpenedAsync(id, ct) is { } held)
            {
                foreach (var reminder in TakingBackReminder.DueIn(held, now, rules, reference))
                {
                    sent += await RemindAsync(held, reminder, now);
                }
            }
        }

        return sent;
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        return false;
    }

    private async Task<int> RemindAsync(Case held, TakingBackReminder reminder, DateTimeOffset now)
    {
        var notices = reminder.Whom(held, roster.Staff)
            .Select(officer => roster.Find(officer.Id))
            .OfType<OfficerContact>()
            .Select(one => new OutboxQueued(OutboxComposer.Notice(one.Chat, one.Address, reminder.For(held), conversations.LanguageOf(one.Chat), hold: null, now)))
            .ToList();
        IReadOnlyList<TakingBackReminder> told = [reminder];
        if (notices.Count == 0)
        {
            told = reminder.WithNextDue(held, now, rules, reference);
            notices = addresses.Administrators().Select(one => new OutboxQueued(
                OutboxComposer.Notice(one.Chat, one.ChatId, TakingBackReminder.NobodyDecides(held.Number), one.Language, hold: null, now))).ToList();
        }

        // Nobody is there who could be told: it stays due until somebody is.
        if (notices.Count == 0 || !await announcer.TellAsync(told.Select(one => new BackReminded(held.Id, one)), notices))
        {
            return 0;
        }

        log.DecisionReminded(held.Number.Value, reminder.Number, notices.Count);
        return notices.Count;
    }

    /// <summary>A case that does not open keeps no other waiting.</summary>
    private async Task<Case?> OpenedAsync(CaseId id, CancellationToken ct)
    {
        try
        {
            return await cases.FindAsync(id, reader: null, ct);
        }
        catch (SealBrokenException)
        {
            log.UndecidedCaseUnread(id.Value);
            return null;
        }
    }
}
