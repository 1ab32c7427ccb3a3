using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>Who files a report and from which chat, as the channel knows it.</summary>
internal sealed record ReporterBinding(ChatKey Chat, PersonKey Person, long Address);
