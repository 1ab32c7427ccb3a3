using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>The bot itself, and the chats that it is in.</summary>
sealed class ChatMethods(World world, Groups groups)
{
    public CallAnswer GetMe(BotCall call) => JsonText.Bytes(world, static (json, world) =>
    {
        json.WriteStartObject();
        json.WriteNumber("id", world.BotId);
        json.WriteBoolean("is_bot", true);
        json.WriteString("first_name", world.Options.BotName);
        json.WriteString("username", world.Options.BotUsername);
        json.WriteBoolean("can_join_groups", true);
        json.WriteBoolean("can_read_all_group_messages", !world.Options.GroupPrivacy);
        json.WriteBoolean("supports_inline_queries", false);
        json.WriteBoolean("can_connect_to_business", false);
        json.WriteBoolean("has_main_web_app", false);
        json.WriteEndObject();
    });

    public CallAnswer SendChatAction(BotCall call)
    {
        lock (world.Gate)
        {
            var (room, refusal) = Reach.Open(world, call);
            return room is null ? refusal! : string.IsNullOrEmpty(call.Text("action")) ? Refusals.ActionMissing : CallAnswer.True;
        }
    }

    public CallAnswer GetChat(BotCall call)
    {
        lock (world.Gate)
        {
            return Known(call) is not { } chatId ? Refusals.ChatNotFound : JsonText.Bytes((world, chatId), static (json, it) =>
            {
                json.WriteStartObject();
                TelegramJson.WriteChatFields(json, it.world, it.chatId);
                json.WriteNumber("accent_color_id", 0);
                json.WriteNumber("max_reaction_count", 11);
                json.WriteEndObject();
            });
        }
    }

    public CallAnswer GetChatMember(BotCall call)
    {
        lock (world.Gate)
        {
            if (Known(call) is not { } chatId)
            {
                return Refusals.ChatNotFound;
            }

            if (call.Integer("user_id") is not { } userId || (userId != world.BotId && world.FindPerson(userId) is null))
            {
                return Refusals.UserNotFound;
            }

            return JsonText.Bytes((world, userId, status: StatusOf(chatId, userId)), static (json, it) =>
                Notices.WriteMember(json, it.world, it.userId, it.status));
        }
    }

    public CallAnswer LeaveChat(BotCall call)
    {
        lock (world.Gate)
        {
            var (room, refusal) = Reach.Open(world, call);
            if (room is null)
            {
                return refusal!;
            }

            if (world.FindGroup(room.Id) is not { } group)
            {
                return Refusals.ChatNotFound;
            }

            groups.SetBot(group, present: false, world.BotId);
            return CallAnswer.True;
        }
    }

    long? Known(BotCall call) =>
        Reach.ChatOf(world, call) is { } id && (world.FindGroup(id) is not null || world.FindPerson(id) is { Started: true }) ? id : null;

    string StatusOf(long chatId, long userId)
    {
        if (world.FindGroup(chatId) is not { } group)
        {
            return "member";
        }

        var present = userId == world.BotId ? group.WithBot : group.Members.Contains(userId);
        return !present ? "left" : group.Members.Count > 0 && group.Members[0] == userId ? "creator" : "member";
    }
}
