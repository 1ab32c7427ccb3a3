using System.Text.Json;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>Our state in the shapes of Telegram's Bot API.</summary>
static class TelegramJson
{
    public static byte[] Message(World world, Message message) =>
        JsonText.Bytes((world, message), static (json, it) => WriteMessage(json, it.world, it.message));

    public static void WriteMessage(Utf8JsonWriter json, World world, Message message)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id", message.Id);
        json.WritePropertyName("from");
        WriteUser(json, world, message.From);
        json.WritePropertyName("chat");
        WriteChat(json, world, message.ChatId);
        json.WriteNumber("date", message.Date);
        if (message.EditDate is { } edited)
        {
            json.WriteNumber("edit_date", edited);
        }

        if (message.ReplyTo is { } replyTo && world.Room(message.ChatId).Find(replyTo) is { Deleted: false } original)
        {
            json.WritePropertyName("reply_to_message");
            WriteMessage(json, world, original with { ReplyTo = null });
        }

        json.WriteIfPresent("media_group_id", message.MediaGroupId);
        WriteContent(json, message);
        if (message.HasInlineKeyboard)
        {
            json.WriteJson("reply_markup", message.ReplyMarkup!);
        }

        json.WriteEndObject();
    }

    public static void WriteUser(Utf8JsonWriter json, World world, long id)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteBoolean("is_bot", id == world.BotId);
        if (id == world.BotId)
        {
            json.WriteString("first_name", world.Options.BotName);
            json.WriteString("username", world.Options.BotUsername);
        }
        else if (world.FindPerson(id) is { } person)
        {
            json.WriteString("first_name", person.Deactivated ? "" : person.Name);
            json.WriteIfPresent("username", person.Username);
            json.WriteIfPresent("language_code", person.LanguageCode);
        }

        json.WriteEndObject();
    }

    public static void WriteChat(Utf8JsonWriter json, World world, long id)
    {
        json.WriteStartObject();
        WriteChatFields(json, world, id);
        json.WriteEndObject();
    }

    public static void WriteChatFields(Utf8JsonWriter json, World world, long id)
    {
        json.WriteNumber("id", id);
        if (world.FindGroup(id) is { } group)
        {
            json.WriteString("title", group.Title);
            json.WriteString("type", group.IsSupergroup ? "supergroup" : "group");
            return;
        }

        if (world.FindPerson(id) is { } person)
        {
            json.WriteString("first_name", person.Name);
            json.WriteIfPresent("username", person.Username);
        }

        json.WriteString("type", "private");
    }

    static void WriteContent(Utf8JsonWriter json, Message message)
    {
        if (message.Text is not null)
        {
            json.WriteString("text", message.Text);
            if (message.Entities is not null)
            {
                json.WriteJson("entities", message.Entities);
            }
        }

        if (message.File is not null)
        {
            FileJson.Write(json, message.File);
        }

        if (message.Caption is not null)
        {
            json.WriteString("caption", message.Caption);
            if (message.Entities is not null)
            {
                json.WriteJson("caption_entities", message.Entities);
            }
        }

        if (message is { ExtraName: not null, ExtraJson: not null })
        {
            json.WriteJson(message.ExtraName, message.ExtraJson);
        }
    }
}
