using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>Where a reporter is told of his case. Never shown to anybody.</summary>
/// <param name="Address">The channel's id of the chat he filed from.</param>
internal sealed record ReporterContact(ChatKey Chat, long Address, Language Language, bool Unreachable);
