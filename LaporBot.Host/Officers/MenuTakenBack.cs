using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>Telegram offers a chat no officer's commands any more, or refuses it.</summary>
internal sealed class MenuTakenBack(ChatKey chat) : IStoreChange
{
    public const string Delete = "DELETE FROM left_menus WHERE chat_key = @chat";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Delete, chat);
        return ChangeResult.Done;
    }
}
