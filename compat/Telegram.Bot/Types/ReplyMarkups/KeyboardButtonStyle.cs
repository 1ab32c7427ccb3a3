namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>The colour of a button.</summary>
[JsonConverter(typeof(EnumConverter<KeyboardButtonStyle>))]
public enum KeyboardButtonStyle
{
    Danger = 1,
    Success,
    Primary,
}
