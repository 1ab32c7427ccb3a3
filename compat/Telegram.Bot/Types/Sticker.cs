namespace Telegram.Bot.Types;

/// <summary>A sticker.</summary>
public class Sticker : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public StickerType Type { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    [JsonPropertyName("is_animated")]
    public bool IsAnimated { get; set; }

    [JsonPropertyName("is_video")]
    public bool IsVideo { get; set; }

    public PhotoSize? Thumbnail { get; set; }

    public string? Emoji { get; set; }

    [JsonPropertyName("set_name")]
    public string? SetName { get; set; }

    [JsonPropertyName("premium_animation")]
    public TGFile? PremiumAnimation { get; set; }

    [JsonPropertyName("mask_position")]
    public MaskPosition? MaskPosition { get; set; }

    [JsonPropertyName("custom_emoji_id")]
    public string? CustomEmojiId { get; set; }

    [JsonPropertyName("needs_repainting")]
    public bool NeedsRepainting { get; set; }
}
