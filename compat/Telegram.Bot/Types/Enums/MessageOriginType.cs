namespace Telegram.Bot.Types.Enums;

/// <summary>Where a forward came from.</summary>
[JsonConverter(typeof(EnumConverter<MessageOriginType>))]
public enum MessageOriginType
{
    User = 1,
    HiddenUser,
    Chat,
    Channel,
}
