using System.Collections.Frozen;

namespace LaporBot.Simulator.Chats;

/// <summary>The fields that make a message a service message: something happened to the chat, nobody wrote.</summary>
static class ServiceKinds
{
    public const string NewMembers = "new_chat_members";
    public const string LeftMember = "left_chat_member";
    public const string MigrateTo = "migrate_to_chat_id";
    public const string MigrateFrom = "migrate_from_chat_id";
    public const string GroupCreated = "group_chat_created";

    public static FrozenSet<string> All { get; } =
        new[] { NewMembers, LeftMember, MigrateTo, MigrateFrom, GroupCreated }.ToFrozenSet();
}
