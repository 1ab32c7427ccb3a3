using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Journal;

namespace LaporBot.Simulator.BotApi;

/// <summary>Messages that the bot sends.</summary>
sealed class SendMethods(World world, Pacing pacing)
{
    public CallAnswer SendMessage(BotCall call)
    {
        var (written, refusal) = WrittenText.Read(call, "text", "entities");
        if (refusal is not null)
        {
            return refusal;
        }

        return Send(call, chat => string.IsNullOrWhiteSpace(written.Text) ? Refusals.TextEmpty
            : written.Text.Length > WrittenText.MostInMessage ? Refusals.TextTooLong
            : null, new Message(0, 0, 0, 0) { Text = written.Text, Entities = written.Entities });
    }

    public CallAnswer SendPhoto(BotCall call) => SendFile(call, "photo");

    public CallAnswer SendDocument(BotCall call) => SendFile(call, "document");

    public CallAnswer SendVoice(BotCall call) => SendFile(call, "voice");

    CallAnswer SendFile(BotCall call, string kind)
    {
        var (caption, refusal) = WrittenText.Read(call, "caption", "caption_entities");
        if (refusal is not null)
        {
            return refusal;
        }

        var (file, missing) = FileOf(call, kind);
        return Send(call, _ => missing ?? (caption.Text?.Length > WrittenText.MostInCaption ? Refusals.CaptionTooLong : null), new Message(0, 0, 0, 0)
        {
            File = file,
            Caption = caption.Text,
            Entities = caption.Entities,
        });
    }

    CallAnswer Send(BotCall call, Func<ChatRoom, Refusal?> check, Message content)
    {
        Action<BotMessage>? listener;
        Message message;
        byte[] answer;
        var (markup, badMarkup) = Keyboards.Read(call);
        lock (world.Gate)
        {
            var (room, refusal) = Reach.Open(world, call);
            if (room is null || (refusal = check(room) ?? badMarkup) is not null)
            {
                return refusal!;
            }

            if (pacing.WaitFor(room.Id) is { } seconds)
            {
                return Refusals.TooManyRequests(seconds);
            }

            var (replyTo, badReply) = ReplyOf(call, room);
            if (badReply is not null)
            {
                return badReply;
            }

            message = world.Keep(content with
            {
                Id = world.MessageIds.Next(),
                ChatId = room.Id,
                From = world.BotId,
                Date = world.Now,
                ReplyMarkup = markup,
                ReplyTo = replyTo,
            });
            answer = TelegramJson.Message(world, message);
            listener = room.Listener;
        }

        listener?.Invoke(new BotMessage(BotMessageKind.Sent, message.ChatId, message.Id, message.Text ?? message.Caption, message.ReplyMarkup));
        return answer;
    }

    (StoredFile? File, Refusal? Missing) FileOf(BotCall call, string kind)
    {
        var named = call.Text(kind);
        var attached = named?.StartsWith("attach://", StringComparison.Ordinal) == true ? named["attach://".Length..] : kind;
        if (call.Uploads.TryGetValue(attached, out var upload))
        {
            var file = new StoredFile("f" + Guid.CreateVersion7().ToString("N"), kind, upload.Name, upload.Mime, upload.Bytes.Length);
            world.Files.Store(file, upload.Bytes);
            world.Journal?.Append(new JournalEvent.FileKept(file));
            return (file, null);
        }

        return string.IsNullOrEmpty(named) ? (null, Refusals.NothingToSend(kind))
            : world.Files.Find(named) is { } known ? (known with { Kind = kind }, null)
            : (null, Refusals.FileSourceWrong);
    }

    static (int? ReplyTo, Refusal? Refusal) ReplyOf(BotCall call, ChatRoom room)
    {
        var parameters = call.Structure("reply_parameters");
        var asked = parameters is { } given && given.TryGetProperty("message_id", out var id) && id.TryGetInt32(out var number)
            ? number
            : (int?)call.Integer("reply_to_message_id");
        if (asked is null || room.Find(asked.Value) is { Deleted: false })
        {
            return (asked, null);
        }

        var without = call.Flag("allow_sending_without_reply")
            || (parameters is { } p && p.TryGetProperty("allow_sending_without_reply", out var allow) && allow.ValueKind == System.Text.Json.JsonValueKind.True);
        return without ? (null, null) : (null, Refusals.MessageToReplyNotFound);
    }
}
