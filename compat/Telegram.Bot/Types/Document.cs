namespace Telegram.Bot.Types;

/// <summary>A file sent as it is.</summary>
public class Document : FileBase
{
    public PhotoSize? Thumbnail { get; set; }

    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}
