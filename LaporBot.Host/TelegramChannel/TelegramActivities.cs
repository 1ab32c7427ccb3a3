using Microsoft.Bot.Schema;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Telegram's updates as activities: translates and decides nothing. What is nobody's business of ours becomes null.</summary>
internal static class TelegramActivities
{
    public const string ChannelId = "telegram";

    /// <summary>Name of the event activity for a pressed button; its value is the button's data.</summary>
    public const string Pressed = "telegram/pressed";

    /// <summary>Name of the event activity for a person who blocked or unblocked the bot; its value is true when he can be reached.</summary>
    public const string Reachable = "telegram/reachable";

    /// <summary>Name of the event activity for a group that has a new id; its value is the new one.</summary>
    public const string Migrated = "telegram/migrated";

    /// <summary>Name of the event activity for a group from which the bot was sent away; it has no value.</summary>
    public const string SentAway = "telegram/sent-away";

    public static Activity? Of(Update update) => update switch
    {
        { Message: { MigrateToChatId: { } to } migrated } => Event(Migrated, to, migrated.Chat, migrated.From, migrated.Id),
        { Message: { } message } when IsFromPerson(message) => Words(ActivityTypes.Message, message),
        { EditedMessage: { } message } when IsFromPerson(message) => Words(ActivityTypes.MessageUpdate, message),
        { CallbackQuery: { Message: { } message } pressed } => Event(Pressed, pressed.Data, message.Chat, pressed.From, message.Id),
        { MyChatMember: { Chat.Type: ChatType.Private } change } => Event(Reachable, IsIn(change.NewChatMember), change.Chat, change.From, 0),
        { MyChatMember: { Chat.Type: ChatType.Group or ChatType.Supergroup } change } when !IsIn(change.NewChatMember) => Event(SentAway, null, change.Chat, change.From, 0),
        _ => null,
    };

    private static bool IsFromPerson(Message message) =>
        message.Chat.Type is ChatType.Private or ChatType.Group or ChatType.Supergroup
        && message.From is { IsBot: false }
        && !IsServiceNote(message);

    private static bool IsServiceNote(Message message) =>
        message.NewChatMembers is not null
        || message.LeftChatMember is not null
        || message.MigrateFromChatId is not null
        || message.PinnedMessage is not null
        || message.GroupChatCreated == true
        || message.SupergroupChatCreated == true;

    private static bool IsIn(ChatMember member) =>
        member.Status is not (ChatMemberStatus.Kicked or ChatMemberStatus.Left);

    private static Activity Words(string type, Message message)
    {
        var activity = Frame(type, message.Chat, message.From, message.Id);
        activity.Text = message.Text;
        activity.Value = message;
        activity.Timestamp = message.Date;
        return activity;
    }

    private static Activity Event(string name, object? value, Chat chat, User? from, int messageId)
    {
        var activity = Frame(ActivityTypes.Event, chat, from, messageId);
        activity.Name = name;
        activity.Value = value;
        return activity;
    }

    private static Activity Frame(string type, Chat chat, User? from, int messageId) => new()
    {
        Type = type,
        ChannelId = ChannelId,
        Id = messageId.ToString(System.Globalization.CultureInfo.InvariantCulture),
        From = new ChannelAccount { Id = (from?.Id ?? chat.Id).ToString(System.Globalization.CultureInfo.InvariantCulture) },
        Conversation = new ConversationAccount
        {
            Id = chat.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            IsGroup = chat.Type != ChatType.Private,
        },
        Recipient = new ChannelAccount { Id = ChannelId },
    };
}
