using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>A group in which an agency's new cases are announced.</summary>
internal sealed record OfficersGroup(ChatKey Chat, long Address, string Agency);
