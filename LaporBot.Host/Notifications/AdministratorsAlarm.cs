using LaporBot.Conversations.Speaking;
using LaporBot.Host.Reference;

namespace LaporBot.Host.Notifications;

/// <summary>Tells every administrator of a concern: once, also over restarts.</summary>
internal sealed class AdministratorsAlarm(NoticeAddresses addresses, Announcer announcer, TimeProvider clock)
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
        return notices.Count > 0 && await announcer.TellAsync([new AlarmTold(concern, now)], notices) ? notices.Count : 0;
    }
}
