namespace Telegram.Bot.Types;

/// <summary>How the preview of a link in the text is shown.</summary>
public class LinkPreviewOptions
{
    [JsonPropertyName("is_disabled")]
    public bool IsDisabled { get; set; }

    public string? Url { get; set; }

    [JsonPropertyName("prefer_small_media")]
    public bool PreferSmallMedia { get; set; }

    [JsonPropertyName("prefer_large_media")]
    public bool PreferLargeMedia { get; set; }

    [JsonPropertyName("show_above_text")]
    public bool ShowAboveText { get; set; }

    /// <summary>No preview at all.</summary>
    public static readonly LinkPreviewOptions Disabled = new() { IsDisabled = true };

    [Obsolete("Use LinkPreviewOptions.Disabled instead of 'true'")]
    public static implicit operator LinkPreviewOptions?(bool disabled) => disabled ? Disabled : null;

    public static implicit operator LinkPreviewOptions(string url) => new() { Url = url };
}
