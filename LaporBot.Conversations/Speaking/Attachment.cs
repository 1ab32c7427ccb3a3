namespace LaporBot.Conversations.Speaking;

/// <summary>A file as the channel announced it; its bytes are fetched later, outside the turn.</summary>
/// <param name="FileId">The channel's id by which the bytes can be fetched.</param>
/// <param name="UniqueId">The channel's id that stays the same when the file is sent again.</param>
/// <param name="Name">The sender's file name: data, never a path; may give the sender away.</param>
/// <param name="Size">Bytes as announced; null where the channel does not say.</param>
/// <param name="AlbumId">The same for all parts of one album; null outside albums.</param>
public sealed record Attachment(
    AttachmentKind Kind,
    string FileId,
    string UniqueId,
    string? Name,
    string? MimeType,
    long? Size,
    string? Caption,
    string? AlbumId)
{
    /// <summary>The largest file the channel lets a bot fetch: 20 MB.</summary>
    public const long MaxFetchableBytes = 20L * 1024 * 1024;

    public bool IsTooBig => Size > MaxFetchableBytes;
}
