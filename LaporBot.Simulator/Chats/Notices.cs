using System.Text.Json;
using LaporBot.Simulator.BotApi;

namespace LaporBot.Simulator.Chats;

/// <summary>Tells the bot what happened, in the update kinds that it asked for. Called under the world's lock.</summary>
sealed class Notices(World world)
{
    const long MessageLifeSeconds = 24 * 60 * 60;
    const long PressLifeSeconds = 150;

    public void Arrived(Message message) => TellOf("message", message);

    public void Edited(Message message) => TellOf("edited_message", message);

    public void Pressed(Press press)
    {
        var message = world.Room(press.ChatId).Find(press.MessageId);
        Tell("callback_query", "press:" + press.From, PressLifeSeconds, (world, press, message), static (json, it) =>
        {
            json.WriteStartObject();
            json.WriteString("id", it.press.Id);
            json.WritePropertyName("from");
            TelegramJson.WriteUser(json, it.world, it.press.From);
            if (it.message is not null)
            {
                json.WritePropertyName("message");
                TelegramJson.WriteMessage(json, it.world, it.message);
            }

            json.WriteString("chat_instance", "c" + it.press.ChatId);
            json.WriteString("data", it.press.Data);
            json.WriteEndObject();
        });
    }

    public void BotMembershipChanged(long chatId, long by, string before, string after) =>
        Tell("my_chat_member", "member:" + chatId, MessageLifeSeconds, (world, chatId, by, before, after), static (json, it) =>
        {
            json.WriteStartObject();
            json.WritePropertyName("chat");
            TelegramJson.WriteChat(json, it.world, it.chatId);
            json.WritePropertyName("from");
            TelegramJson.WriteUser(json, it.world, it.by);
            json.WriteNumber("date", it.world.Now);
            json.WritePropertyName("old_chat_member");
            WriteMember(json, it.world, it.world.BotId, it.before);
            json.WritePropertyName("new_chat_member");
            WriteMember(json, it.world, it.world.BotId, it.after);
            json.WriteEndObject();
        });

    public static void WriteMember(Utf8JsonWriter json, World world, long userId, string status)
    {
        json.WriteStartObject();
        json.WritePropertyName("user");
        TelegramJson.WriteUser(json, world, userId);
        json.WriteString("status", status);
        if (status == "kicked")
        {
            json.WriteNumber("until_date", 0);
        }

        json.WriteEndObject();
    }

    void TellOf(string kind, Message message)
    {
        if (BotSees(message))
        {
            Tell(kind, "chat:" + message.ChatId, MessageLifeSeconds, (world, message), static (json, it) =>
                TelegramJson.WriteMessage(json, it.world, it.message));
        }
    }

    bool BotSees(Message message)
    {
        if (world.FindGroup(message.ChatId) is not { } group)
        {
            return true;
        }

        if (message.ExtraName is { } extra && ServiceKinds.All.Contains(extra))
        {
            return true;
        }

        return group.WithBot && (!world.Options.GroupPrivacy || IsForBot(message));
    }

    bool IsForBot(Message message)
    {
        if (Entities.LeadingCommand(message.Text) is { } command)
        {
            return command.Addressee is null || command.Addressee.Equals(world.Options.BotUsername, StringComparison.OrdinalIgnoreCase);
        }

        return message.ReplyTo is { } replyTo && world.Room(message.ChatId).Find(replyTo)?.From == world.BotId;
    }

    void Tell<TState>(string kind, string lane, long lifeSeconds, TState state, Action<Utf8JsonWriter, TState> write)
    {
        if (!world.Updates.Wants(kind))
        {
            return;
        }

        var id = world.Updates.NextId();
        var bytes = JsonText.Bytes((id, kind, state, write), static (json, it) =>
        {
            json.WriteStartObject();
            json.WriteNumber("update_id", it.id);
            json.WritePropertyName(it.kind);
            it.write(json, it.state);
            json.WriteEndObject();
        });
        world.Updates.Enqueue(new PendingUpdate(id, kind, lane, world.Now + lifeSeconds, bytes));
    }
}
