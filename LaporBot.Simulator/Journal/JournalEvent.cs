using System.Text.Json.Serialization;
using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Journal;

/// <summary>One line of the journal: the new form of something, or a step forward of the update queue.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(PersonKept), "person")]
[JsonDerivedType(typeof(GroupKept), "group")]
[JsonDerivedType(typeof(MessageKept), "message")]
[JsonDerivedType(typeof(FileKept), "file")]
[JsonDerivedType(typeof(PressMade), "press")]
[JsonDerivedType(typeof(UpdateQueued), "update")]
[JsonDerivedType(typeof(UpdateConfirmed), "confirmed")]
[JsonDerivedType(typeof(UpdatesConfirmedBefore), "confirmedBefore")]
[JsonDerivedType(typeof(ClockMoved), "clock")]
[JsonDerivedType(typeof(WebhookSet), "webhook")]
[JsonDerivedType(typeof(AllowedUpdatesSet), "allowedUpdates")]
[JsonDerivedType(typeof(CommandsSet), "commands")]
[JsonDerivedType(typeof(DescriptionSet), "description")]
abstract record JournalEvent
{
    JournalEvent()
    {
    }

    internal sealed record PersonKept(Person Person) : JournalEvent;

    internal sealed record GroupKept(Group Group) : JournalEvent;

    internal sealed record MessageKept(Message Message) : JournalEvent;

    internal sealed record FileKept(StoredFile File) : JournalEvent;

    internal sealed record PressMade(Press Press) : JournalEvent;

    internal sealed record UpdateQueued(int Id, string Kind, string Lane, long ExpiresAt, byte[] Json) : JournalEvent;

    internal sealed record UpdateConfirmed(int Id) : JournalEvent;

    internal sealed record UpdatesConfirmedBefore(int Id) : JournalEvent;

    internal sealed record ClockMoved(double OffsetSeconds) : JournalEvent;

    internal sealed record WebhookSet(WebhookSettings? Webhook) : JournalEvent;

    internal sealed record AllowedUpdatesSet(IReadOnlyList<string>? Kinds) : JournalEvent;

    internal sealed record CommandsSet(CommandScope Scope, IReadOnlyList<BotCommand> Commands) : JournalEvent;

    internal sealed record DescriptionSet(string LanguageCode, string Text, bool Short) : JournalEvent;
}
