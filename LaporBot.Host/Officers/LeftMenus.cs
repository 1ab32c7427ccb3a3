using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>Chats whose officer's menu is still to be taken back: stored, so that a restart forgets none.</summary>
internal sealed class LeftMenus(ReadPool reads, Sealer sealer, CommitWriter writer)
{
    private const string Select = "SELECT chat_key, address FROM left_menus";

    public IReadOnlyList<(ChatKey Chat, long Address)> All() => reads.Read(sealer, static (statements, sealer) =>
    {
        var found = new List<(ChatKey, long)>();
        using var row = statements[Select].Read();
        while (row.Read())
        {
            var chat = new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0)));
            found.Add((chat, sealer.Open(new Sealed<long>(row.GetFieldValue<byte[]>(1)), OfficerPlaces.LeftMenu(chat))));
        }

        return found;
    });

    public Task TakenBackAsync(ChatKey chat) => writer.CommitAsync(CommitUnit.Of([new MenuTakenBack(chat)]));
}
