using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

/// <summary>Which list of commands a person sees: the narrowest scope that has one, in his language before any other.</summary>
static class ShownCommands
{
    public static IReadOnlyList<BotCommand> For(World world, long chatId, long personId)
    {
        var language = world.FindPerson(personId)?.LanguageCode ?? "";
        foreach (var (kind, chat, user) in Scopes(world, chatId, personId))
        {
            foreach (var spoken in new[] { language, "" })
            {
                if (world.Bot.Commands.GetValueOrDefault(new CommandScope(kind, chat, user, spoken)) is { Count: > 0 } commands)
                {
                    return commands;
                }
            }
        }

        return [];
    }

    static IEnumerable<(string Kind, long? Chat, long? User)> Scopes(World world, long chatId, long personId)
    {
        if (world.FindGroup(chatId) is not { } group)
        {
            return [("chat", chatId, null), ("all_private_chats", null, null), ("default", null, null)];
        }

        var isOwner = group.Members.Count > 0 && group.Members[0] == personId;
        return
        [
            ("chat_member", chatId, personId),
            .. isOwner ? [("chat_administrators", chatId, null)] : Array.Empty<(string, long?, long?)>(),
            ("chat", chatId, null),
            .. isOwner ? [("all_chat_administrators", null, null)] : Array.Empty<(string, long?, long?)>(),
            ("all_group_chats", null, null),
            ("default", null, null),
        ];
    }
}
