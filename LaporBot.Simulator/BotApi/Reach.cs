using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>Whether the bot can write in a chat. Called under the world's lock.</summary>
static class Reach
{
    /// <summary>The chat of a call, whether the bot may write there or not.</summary>
    public static long? ChatOf(World world, BotCall call)
    {
        var chatId = call.Integer("chat_id");
        if (chatId is null && call.Text("chat_id") is ['@', .. var username])
        {
            chatId = world.People.FirstOrDefault(p => username.Equals(p.Username, StringComparison.OrdinalIgnoreCase))?.Id;
        }

        call.ChatId = chatId;
        return chatId;
    }

    public static (ChatRoom? Room, Refusal? Refusal) Open(World world, BotCall call)
    {
        if (!call.Has("chat_id"))
        {
            return (null, Refusals.ChatIdEmpty);
        }

        return ChatOf(world, call) is not { } chatId ? (null, Refusals.ChatNotFound)
            : Obstacle(world, chatId) is { } refusal ? (null, refusal)
            : (world.Room(chatId), null);
    }

    static Refusal? Obstacle(World world, long chatId)
    {
        if (world.FindPerson(chatId) is { } person)
        {
            return person switch
            {
                { Deactivated: true } => Refusals.Deactivated,
                { Started: false } => Refusals.NotStarted,
                { Blocked: true } => Refusals.Blocked,
                _ => null,
            };
        }

        return world.FindGroup(chatId) switch
        {
            null => Refusals.ChatNotFound,
            { MigratedTo: { } supergroup } => Refusals.MigratedTo(supergroup),
            { WithBot: true } => null,
            { BotKicked: true, IsSupergroup: true } => Refusals.KickedFromSupergroup,
            { BotKicked: true } => Refusals.KickedFromGroup,
            { IsSupergroup: true } => Refusals.NotInSupergroup,
            _ => Refusals.NotInGroup,
        };
    }
}
