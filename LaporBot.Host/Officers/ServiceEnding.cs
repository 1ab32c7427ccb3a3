using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>What it takes to end somebody's work: he is out, he is told so, and his cases go back to those who can work them.</summary>
internal sealed class ServiceEnding(CaseShelf cases, OfficerRoster roster, ConversationShelf conversations, NoticeAddresses addresses)
{
    public async Task<IReadOnlyList<IStoreChange>> OfAsync(OfficerId officer, OfficerId by, DateTimeOffset now, CancellationToken ct)
    {
        if (roster.Find(officer) is not { } leaver)
        {
            return [];
        }

        var told = new Reply.Message([new Sentence("staff.YouLeft")], []);
        List<IStoreChange> changes =
        [
            new OfficerLeft(leaver, now),
            new OutboxQueued(OutboxComposer.Notice(leaver.Chat, leaver.Address, told, conversations.LanguageOf(leaver.Chat), hold: null, now)),
        ];
        foreach (var held in await cases.OwnedByAsync(officer, ct))
        {
            var (after, events) = held.Orphaned(by, now);
            changes.AddRange([new CaseChanged(held, after), new HistoryAppended(held.Id, events), new AnnouncementGathered(held.Id, held.ReleasedAt)]);
            changes.AddRange(Undecided(officer, held, after, now));
        }

        return changes;
    }

    /// <summary>What a reporter took back waits for others now, who are told at once; or for administrators to find somebody.</summary>
    private IEnumerable<OutboxQueued> Undecided(OfficerId leaver, Case held, Case after, DateTimeOffset now)
    {
        var staff = roster.Staff;
        IReadOnlyList<Officer> staying = [.. staff.Where(one => one.Id != leaver)];
        var left = TakingBackReminder.LeftBehindBy(leaver, held, staff);
        var told = left
            .SelectMany(reminder => reminder.Whom(after, staying).Select(one => roster.Find(one.Id)).OfType<OfficerContact>()
                .Select(one => new OutboxQueued(OutboxComposer.Notice(one.Chat, one.Address, reminder.For(after), conversations.LanguageOf(one.Chat), hold: null, now))))
            .ToList();
        return left.Count == 0 || told.Count > 0
            ? told
            : addresses.Administrators().Where(one => one.Chat != roster.Find(leaver)?.Chat).Select(one => new OutboxQueued(
                OutboxComposer.Notice(one.Chat, one.ChatId, TakingBackReminder.NobodyDecides(held.Number), one.Language, hold: null, now)));
    }
}
