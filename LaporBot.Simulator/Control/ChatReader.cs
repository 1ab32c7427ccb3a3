using System.Text.Json;
using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

/// <summary>Chats as people see them. Called under the world's lock.</summary>
sealed class ChatReader(World world)
{
    public ChatView? Read(long chatId)
    {
        if (Line(chatId) is not { } line)
        {
            return null;
        }

        var room = world.Room(chatId);
        var group = world.FindGroup(chatId);
        List<MessageView> messages = [];
        ReplyKeyboardView? keyboard = null;
        foreach (var message in room.Messages)
        {
            var view = Read(message);
            messages.Add(view);
            keyboard = view.ReplyKeyboard ?? (TakesKeyboardAway(message) ? null : keyboard);
        }

        return new ChatView(
            chatId,
            line.Type,
            line.Title,
            line.Version,
            group is null ? [new MemberView(chatId, line.Title)] : Members(group),
            group?.WithBot ?? true,
            messages,
            keyboard,
            [.. room.Toasts]);
    }

    public ChatLine? Line(long chatId)
    {
        if (world.FindGroup(chatId) is { } group)
        {
            return new ChatLine(chatId, group.IsSupergroup ? "supergroup" : "group", group.Title, group.Side, world.Room(chatId).Version);
        }

        return world.FindPerson(chatId) is { } person
            ? new ChatLine(chatId, "private", person.Name, person.Side, world.Room(chatId).Version)
            : null;
    }

    public MessageView Read(Message message)
    {
        var author = message.From == world.BotId
            ? new AuthorView(world.BotId, world.Options.BotName, true)
            : new AuthorView(message.From, world.FindPerson(message.From)?.Name ?? "", false);
        var view = new MessageView(message.Id, message.Date, message.Version, author) { Deleted = message.Deleted, Edited = message.EditDate is not null };
        if (message.Deleted)
        {
            return view;
        }

        var markup = Json(message.ReplyMarkup);
        var file = message.File is { } stored ? Read(stored) : null;
        return view with
        {
            Text = message.Text,
            Caption = message.Caption,
            Entities = Json(message.Entities),
            ReplyTo = message.ReplyTo,
            MediaGroupId = message.MediaGroupId,
            Service = message.ExtraName is { } extra && ServiceKinds.All.Contains(extra) ? extra : null,
            Photo = file?.Kind == "photo" ? file : null,
            Document = file?.Kind == "photo" ? null : file,
            Location = message.ExtraName == "location" ? Json(message.ExtraJson) : null,
            Contact = message.ExtraName == "contact" ? Json(message.ExtraJson) : null,
            Buttons = KeyboardViews.Buttons(markup),
            ReplyKeyboard = KeyboardViews.ReplyKeyboard(markup),
        };
    }

    public GroupView Read(Group group) =>
        new(group.Id, group.Title, group.Side, group.Key, group.IsSupergroup ? "supergroup" : "group", Members(group), group.WithBot, group.MigratedTo);

    public static FileView Read(StoredFile file) => new(file.Id, file.Kind, file.Name, file.Size, file.Mime, "/control/files/" + file.Id);

    static bool TakesKeyboardAway(Message message) =>
        message.ReplyMarkup?.Contains("remove_keyboard", StringComparison.Ordinal) == true && KeyboardViews.TakesKeyboardAway(Json(message.ReplyMarkup));

    static JsonElement? Json(string? text) => text is null ? null : JsonSerializer.Deserialize(text, PlainJson.Default.JsonElement);

    List<MemberView> Members(Group group) => [.. group.Members.Select(id => new MemberView(id, world.FindPerson(id)?.Name ?? ""))];
}
