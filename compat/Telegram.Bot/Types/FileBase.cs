namespace Telegram.Bot.Types;

/// <summary>
/// What all files have: an id that this bot can fetch or send again, and one that is the same for every bot but fetches nothing.
/// Sizes are bytes.
/// </summary>
public abstract class FileBase
{
    [JsonPropertyName("file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FileId { get; set; } = null!;

    [JsonPropertyName("file_unique_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FileUniqueId { get; set; } = null!;

    [JsonPropertyName("file_size")]
    public long? FileSize { get; set; }
}
