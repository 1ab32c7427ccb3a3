using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Cases;

/// <summary>Something that a reporter adds to a case he has filed.</summary>
/// <param name="File">Set for files only.</param>
/// <param name="Text">The link or the statement; the caption for files; null when there is none.</param>
/// <param name="MessageId">The message it came from, so that an edit of that message finds it; 0 when it is not known.</param>
public sealed record Addition(EvidenceKind Kind, Attachment? File, string? Text, long MessageId);
