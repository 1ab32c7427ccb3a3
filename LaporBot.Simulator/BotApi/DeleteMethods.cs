using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>Messages that the bot takes away: for 48 hours its own everywhere, and in a private chat the person's too.</summary>
sealed class DeleteMethods(World world)
{
    const long SecondsToDelete = 48 * 60 * 60;
    const int MostAtOnce = 100;

    public CallAnswer DeleteMessage(BotCall call)
    {
        lock (world.Gate)
        {
            var (room, refusal) = Reach.Open(world, call);
            return room is null ? refusal!
                : call.Integer("message_id") is not { } messageId ? Refusals.MessageIdMissing
                : room.Find((int)messageId) is not { Deleted: false } message ? Refusals.MessageToDeleteNotFound
                : !MayDelete(message) ? Refusals.MessageCannotBeDeleted
                : Delete(message);
        }
    }

    public CallAnswer DeleteMessages(BotCall call)
    {
        if (call.Structure("message_ids") is not { ValueKind: System.Text.Json.JsonValueKind.Array } ids || ids.GetArrayLength() == 0)
        {
            return Refusals.MessageIdsMissing;
        }

        if (ids.GetArrayLength() > MostAtOnce)
        {
            return Refusals.TooManyMessageIds;
        }

        lock (world.Gate)
        {
            var (room, refusal) = Reach.Open(world, call);
            if (room is null)
            {
                return refusal!;
            }

            foreach (var id in ids.EnumerateArray())
            {
                if (id.TryGetInt32(out var messageId) && room.Find(messageId) is { Deleted: false } message && MayDelete(message))
                {
                    Delete(message);
                }
            }

            return CallAnswer.True;
        }
    }

    bool MayDelete(Message message) =>
        world.Now - message.Date <= SecondsToDelete && (message.ChatId > 0 || message.From == world.BotId);

    CallAnswer Delete(Message message)
    {
        world.Keep(message with { Deleted = true, Text = null, Caption = null, Entities = null, File = null, ExtraName = null, ExtraJson = null, ReplyMarkup = null });
        return CallAnswer.True;
    }
}
