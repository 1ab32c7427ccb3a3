namespace Telegram.Bot.Types;

/// <summary>A file ready to be fetched: <see cref="FilePath"/> is good for about an hour.</summary>
public class TGFile : FileBase
{
    [JsonPropertyName("file_path")]
    public string? FilePath { get; set; }
}
