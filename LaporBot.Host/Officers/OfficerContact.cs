using LaporBot.Conversations.People;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Officers;

/// <summary>An officer and his private chat.</summary>
internal sealed record OfficerContact(Officer Officer, PersonKey Person, ChatKey Chat, long Address);
