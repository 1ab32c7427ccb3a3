using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>What it takes to end somebody's work: he is out, he is told so, and his cases go back to those who can work them.</summary>
internal sealed class ServiceEnding(CaseShelf cases, OfficerRoster roster, ConversationShelf conversations)
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
        }

        return changes;
    }
}
