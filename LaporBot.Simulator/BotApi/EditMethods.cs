using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>Changes of messages that the bot has sent. A change of the text without a keyboard takes the keyboard away.</summary>
sealed class EditMethods(World world)
{
    public CallAnswer EditMessageText(BotCall call)
    {
        var (written, refusal) = WrittenText.Read(call, "text", "entities");
        return refusal is not null ? refusal
            : string.IsNullOrWhiteSpace(written.Text) ? Refusals.TextEmpty
            : written.Text.Length > WrittenText.MostInMessage ? Refusals.TextTooLong
            : Edit(call, before => before.Text is null ? Refusals.NoTextToEdit : null, (before, markup) => before with
            {
                Text = written.Text,
                Entities = written.Entities,
                ReplyMarkup = markup,
            });
    }

    public CallAnswer EditMessageCaption(BotCall call)
    {
        var (caption, refusal) = WrittenText.Read(call, "caption", "caption_entities");
        return refusal is not null ? refusal
            : caption.Text?.Length > WrittenText.MostInCaption ? Refusals.CaptionTooLong
            : Edit(call, before => before.File is null ? Refusals.MessageCannotBeEdited : null, (before, markup) => before with
            {
                Caption = caption.Text,
                Entities = caption.Entities,
                ReplyMarkup = markup,
            });
    }

    public CallAnswer EditMessageReplyMarkup(BotCall call) =>
        Edit(call, _ => null, (before, markup) => before with { ReplyMarkup = markup });

    CallAnswer Edit(BotCall call, Func<Message, Refusal?> check, Func<Message, string?, Message> change)
    {
        var (markup, badMarkup) = Keyboards.Read(call);
        Action<BotMessage>? listener;
        Message after;
        byte[] answer;
        lock (world.Gate)
        {
            var (room, refusal) = Reach.Open(world, call);
            if (room is null || refusal is not null)
            {
                return refusal!;
            }

            if (call.Integer("message_id") is not { } messageId)
            {
                return Refusals.MessageIdMissing;
            }

            if (room.Find((int)messageId) is not { Deleted: false } before)
            {
                return Refusals.MessageToEditNotFound;
            }

            if (before.From != world.BotId)
            {
                return Refusals.MessageCannotBeEdited;
            }

            if ((check(before) ?? badMarkup) is { } bad)
            {
                return bad;
            }

            after = change(before, IsEmpty(markup) ? null : markup);
            if (after == before)
            {
                return Refusals.NotModified;
            }

            after = world.Keep(after with { EditDate = world.Now });
            answer = TelegramJson.Message(world, after);
            listener = room.Listener;
        }

        listener?.Invoke(new BotMessage(BotMessageKind.Edited, after.ChatId, after.Id, after.Text ?? after.Caption, after.ReplyMarkup));
        return answer;
    }

    static bool IsEmpty(string? markup) =>
        markup is not null && markup.Replace(" ", "", StringComparison.Ordinal) is "{\"inline_keyboard\":[]}" or "{\"inline_keyboard\":[[]]}" or "{}";
}
