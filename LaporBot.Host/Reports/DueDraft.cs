using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Reports;

/// <summary>A chat whose draft the clock has something to do with.</summary>
/// <param name="ChatId">Null when it does not open: nobody can be written to there.</param>
/// <param name="Open">Null when what is stored does not open or is of an older form.</param>
/// <param name="Due">The earliest moment there is when nobody has looked at it yet.</param>
internal sealed record DueDraft(ChatKey Chat, long? ChatId, int Revision, Language Language, DateTimeOffset Due, Conversation? Open);
