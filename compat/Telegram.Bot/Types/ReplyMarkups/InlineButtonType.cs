namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>What pressing an inline button does.</summary>
public enum InlineButtonType
{
    Url,
    Callback,
    WebApp,
    LoginUrl,
    SwitchInlineQuery,
    SwitchInlineQueryCurrentChat,
    CopyText,
    Game,
    Pay,
}
