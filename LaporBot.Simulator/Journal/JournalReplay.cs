using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Journal;

/// <summary>Brings a new world to where the journal ends.</summary>
static class JournalReplay
{
    public static void Into(World world, EventJournal journal)
    {
        // Timers may hang on a shared clock: they must not see the offsets of the past, only the last one.
        double? offset = null;
        journal.Replay(happened =>
        {
            offset = (happened as JournalEvent.ClockMoved)?.OffsetSeconds ?? offset;
            Apply(world, happened);
        });
        if (offset is { } seconds && TimeSpan.FromSeconds(seconds) != world.Clock.Offset)
        {
            world.Clock.MoveTo(TimeSpan.FromSeconds(seconds));
        }
    }

    static void Apply(World world, JournalEvent happened)
    {
        switch (happened)
        {
            case JournalEvent.PersonKept it:
                world.Keep(it.Person);
                break;
            case JournalEvent.GroupKept it:
                world.Keep(it.Group);
                break;
            case JournalEvent.MessageKept it:
                world.Keep(it.Message);
                world.MessageIds.StartAfter(it.Message.Id);
                break;
            case JournalEvent.FileKept it:
                world.Files.Know(it.File);
                break;
            case JournalEvent.PressMade it:
                world.Keep(it.Press);
                break;
            case JournalEvent.UpdateQueued it:
                world.Updates.Restore(new PendingUpdate(it.Id, it.Kind, it.Lane, it.ExpiresAt, it.Json));
                break;
            case JournalEvent.UpdateConfirmed it:
                world.Updates.Confirm(it.Id);
                break;
            case JournalEvent.UpdatesConfirmedBefore it:
                world.Updates.ConfirmBefore(it.Id);
                break;
            case JournalEvent.WebhookSet it:
                world.Bot.Webhook = it.Webhook;
                break;
            case JournalEvent.AllowedUpdatesSet it:
                world.Bot.AllowedUpdates = it.Kinds;
                break;
            case JournalEvent.CommandsSet it:
                world.Bot.Commands[it.Scope] = it.Commands;
                break;
            case JournalEvent.DescriptionSet it:
                (it.Short ? world.Bot.ShortDescriptions : world.Bot.Descriptions)[it.LanguageCode] = it.Text;
                break;
        }
    }
}
