using System.Text;
using System.Text.Json;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using Telegram.Bot;

namespace LaporBot.Host.Intake;

/// <summary>What cannot be handled is kept, sealed, with its reason; the person gets an apology and the chat goes on.</summary>
internal sealed class KeepAside(CommitWriter writer, Announcer announcer, TimeProvider clock, ILogger<KeepAside> log)
{
    /// <summary>The update could not even be read: nobody to apologise to.</summary>
    public async Task UnreadableAsync(long updateId, string raw, string reason)
    {
        var now = clock.GetUtcNow();
        var outcome = await writer.CommitAsync(
            CommitUnit.Of(
                new UpdateReceived(updateId, now),
                new UpdateKeptAside(updateId, reason, Encoding.UTF8.GetBytes(raw), now, apologised: false)));
        if (outcome == CommitOutcome.Committed)
        {
            log.UpdateKeptAside(updateId, reason);
        }
    }

    /// <summary>The turn failed. The conversation stays where it was.</summary>
    public async Task FailedAsync(DeskVisit visit, string reason)
    {
        var now = clock.GetUtcNow();
        var incoming = visit.Incoming;
        var apology = OutboxComposer.Reply(
            visit, Apology.ForAFailedTurn, visit.Conversation.Language, now);
        var queued = new OutboxQueued(apology);
        var body = JsonSerializer.SerializeToUtf8Bytes(incoming.Update, JsonBotAPI.Options);
        if (await announcer.TellAsync(
            [new UpdateReceived(incoming.UpdateId, now), new UpdateKeptAside(incoming.UpdateId, reason, body, now, apologised: true)], [queued]))
        {
            log.UpdateKeptAside(incoming.UpdateId, reason);
        }
    }
}
