using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>Where the sealed values of officers and their groups belong.</summary>
internal static class OfficerPlaces
{
    public static SealPlace Address(OfficerId officer) => new("officers", "address", officer.ToString());

    public static SealPlace LeftMenu(ChatKey chat) => new("left_menus", "address", chat.ToString());

    public static SealPlace GroupAddress(ChatKey group) => new("officers_groups", "address", group.ToString());
}
