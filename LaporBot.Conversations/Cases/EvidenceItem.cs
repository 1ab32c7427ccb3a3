using System.Text.Json.Serialization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Cases;

/// <summary>One piece of evidence: a file, a link or a plain statement.</summary>
/// <param name="File">Set for files only.</param>
/// <param name="Text">The link or the statement; the caption for files; null when there is none.</param>
public sealed record EvidenceItem(EvidenceId Id, EvidenceKind Kind, Attachment? File, string? Text)
{
    /// <summary>False for files that may carry traces of the reporter (all but photos): they are kept, and officers cannot open them.</summary>
    [JsonIgnore]
    public bool IsShown => File is null or { Kind: AttachmentKind.Photo };
}
