using System.Globalization;
using System.Text.Json;
using LaporBot.Simulator.BotApi;

namespace LaporBot.Simulator.Chats;

/// <summary>What people do in chats. An act that Telegram's own apps would not allow throws <see cref="ArgumentException"/>.</summary>
public sealed class Acts
{
    readonly World _world;
    readonly Notices _notices;
    readonly People _people;

    internal Acts(World world, Notices notices, People people)
    {
        _world = world;
        _notices = notices;
        _people = people;
    }

    public Message Write(long chatId, long from, string text, int? replyTo = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Send(chatId, from, new Message(0, 0, 0, 0) { Text = text, Entities = Entities.Of(text), ReplyTo = replyTo });
    }

    /// <summary>Puts a file where it can be sent from; <paramref name="size"/> may declare more than the bytes that are given.</summary>
    public StoredFile Upload(string kind, string name, string mime, byte[] bytes, long? size = null)
    {
        var file = new StoredFile("f" + Guid.CreateVersion7().ToString("N"), kind, name, mime, size ?? bytes.Length);
        _world.Files.Store(file, bytes);
        _world.Journal?.Append(new Journal.JournalEvent.FileKept(file));
        return file;
    }

    /// <summary>Sends what was uploaded; several files of one <paramref name="mediaGroupId"/> are an album, one message each.</summary>
    public Message SendFile(long chatId, long from, string fileId, string? caption = null, string? mediaGroupId = null)
    {
        var file = _world.Files.Find(fileId) ?? throw new ArgumentException($"There is no file {fileId}.", nameof(fileId));
        var words = string.IsNullOrEmpty(caption) ? null : caption;
        return Send(chatId, from, new Message(0, 0, 0, 0)
        {
            File = file,
            Caption = words,
            Entities = Entities.Of(words),
            MediaGroupId = mediaGroupId,
        });
    }

    public Message ShareLocation(long chatId, long from, double latitude, double longitude) =>
        SendExtra(chatId, from, "location", json =>
        {
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
        });

    public Message ShareContact(long chatId, long from, string phoneNumber, string firstName, long? userId = null) =>
        SendExtra(chatId, from, "contact", json =>
        {
            json.WriteString("phone_number", phoneNumber);
            json.WriteString("first_name", firstName);
            if (userId is { } id)
            {
                json.WriteNumber("user_id", id);
            }
        });

    public Message SendSticker(long chatId, long from) =>
        SendFile(chatId, from, Upload("sticker", "sticker.webp", "image/webp", [0]).Id);

    /// <summary>Changes the text, or the caption where the message has a file.</summary>
    public Message Edit(long chatId, int messageId, string text, long? from = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        lock (_world.Gate)
        {
            var message = MustMessage(chatId, messageId);
            if (message.From == _world.BotId || (from is { } editor && editor != message.From))
            {
                throw new ArgumentException("Only its author edits a message.", nameof(from));
            }

            var edited = _world.Keep(message with
            {
                Text = message.File is null ? text : null,
                Caption = message.File is null ? null : text,
                Entities = Entities.Of(text),
                EditDate = _world.Now,
            });
            _notices.Edited(edited);
            return edited;
        }
    }

    /// <summary>The person takes a message away on his side; bots in private chats are never told.</summary>
    public void Delete(long chatId, int messageId)
    {
        lock (_world.Gate)
        {
            var message = MustMessage(chatId, messageId);
            _world.Keep(message with { Deleted = true });
        }
    }

    /// <summary>Presses an inline button by its data, which need not be on the screen any more: a phone may show an old one.</summary>
    /// <returns>The id of the press.</returns>
    public string Press(long chatId, long from, int messageId, string data)
    {
        lock (_world.Gate)
        {
            MustReach(chatId, from);
            MustMessage(chatId, messageId);
            var press = _world.NewPress(from, chatId, messageId, data);
            _notices.Pressed(press);
            return press.Id;
        }
    }

    /// <summary>Presses the inline button that stands there now, counted from zero.</summary>
    /// <returns>The id of the press.</returns>
    public string Press(long chatId, long from, int messageId, int row, int column)
    {
        lock (_world.Gate)
        {
            var data = Keyboards.DataAt(MustMessage(chatId, messageId).ReplyMarkup, row, column)
                ?? throw new ArgumentException("There is no such button that answers.", nameof(row));
            return Press(chatId, from, messageId, data);
        }
    }

    Message SendExtra(long chatId, long from, string name, Action<Utf8JsonWriter> write) =>
        Send(chatId, from, new Message(0, 0, 0, 0)
        {
            ExtraName = name,
            ExtraJson = JsonText.Of(json =>
            {
                json.WriteStartObject();
                write(json);
                json.WriteEndObject();
            }),
        });

    Message Send(long chatId, long from, Message content)
    {
        lock (_world.Gate)
        {
            var person = MustReach(chatId, from);
            if (chatId == from && !person.Started)
            {
                _world.Keep(person with { Started = true });
            }

            var message = _world.Keep(content with { Id = _world.MessageIds.Next(), ChatId = chatId, From = from, Date = _world.Now });
            _notices.Arrived(message);
            return message;
        }
    }

    Person MustReach(long chatId, long from)
    {
        var person = _people.Must(from);
        if (person.Deactivated)
        {
            throw new ArgumentException("The account is deactivated.", nameof(from));
        }

        if (_world.FindGroup(chatId) is { } group)
        {
            return group.MigratedTo is null && group.Members.Contains(from)
                ? person
                : throw new ArgumentException("Only members write in a group.", nameof(from));
        }

        if (chatId != from)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There is no chat {chatId} for person {from}."), nameof(chatId));
        }

        return person.Blocked ? throw new ArgumentException("Who blocked the bot must unblock it first.", nameof(from)) : person;
    }

    Message MustMessage(long chatId, int messageId) => _world.Room(chatId).Find(messageId) is { Deleted: false } message
        ? message
        : throw new ArgumentException($"There is no message {messageId}.", nameof(messageId));
}
