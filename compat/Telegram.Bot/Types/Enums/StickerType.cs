namespace Telegram.Bot.Types.Enums;

/// <summary>What a sticker is for.</summary>
[JsonConverter(typeof(EnumConverter<StickerType>))]
public enum StickerType
{
    Regular = 1,
    Mask,
    CustomEmoji,
}
