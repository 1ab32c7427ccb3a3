using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>A group in which an agency's new cases are announced.</summary>
internal sealed record OfficersGroup(ChatKey Chat, long Address, string Agency)
{
    /// <summary>What an administrator's buttons name it by.</summary>
    public StaffGroupId Id => new(new Guid(Chat.Value.ToBytes(), bigEndian: true));
}
