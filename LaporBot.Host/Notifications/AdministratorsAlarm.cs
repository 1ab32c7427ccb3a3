using LaporBot.Conversations.Speaking;
using LaporBot.Host.Reference;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>Tells every administrator of a concern: once, also over restarts.</summary>
internal sealed class AdministratorsAlarm(NoticeAddresses addresses, CommitWriter writer, OutboxCourier courier, TimeProvider clock)
{
    /// <summary>False while no administrator has joined: what is told to nobody is not told yet.</summary>
    public bool IsHeard => addresses.Administrators().Count > 0;

    /// <param name="concern">Tells it from others; a day or a week in it makes it come again.</param>
    /// <returns>How many were told now; 0 when they have been told before, and when there is nobody.</returns>
    public async Task<int> TellOnceAsync(string concern, Reply.Message says)
    {
        var now = clock.GetUtcNow();
        var notices = addresses.Administrators()
            .Select(one => new OutboxQueued(OutboxComposer.Notice(one.Chat, one.ChatId, says, one.Language, hold: null, now)))
            .ToList();
        if (notices.Count == 0 || await writer.CommitAsync(CommitUnit.Of([new AlarmTold(concern, now), .. notices])) != CommitOutcome.Committed)
        {
            return 0;
        }

        courier.Accept(notices.ConvertAll(notice => OutboxItem.Of(notice.Entry)));
        return notices.Count;
    }
}
