namespace Telegram.Bot.Types.ReplyMarkups;

public partial class InlineKeyboardButton
{
    public static InlineKeyboardButton WithUrl(string text, string url) => new(text) { Url = url };

    /// <summary>A button that sends its own text back.</summary>
    public static InlineKeyboardButton WithCallbackData(string textAndCallbackData) =>
        WithCallbackData(textAndCallbackData, textAndCallbackData);

    /// <param name="text">What is read on it.</param>
    /// <param name="callbackData">What comes back when it is pressed: 1 to 64 bytes.</param>
    public static InlineKeyboardButton WithCallbackData(string text, string callbackData) => new(text) { CallbackData = callbackData };

    public static InlineKeyboardButton WithWebApp(string text, WebAppInfo webApp) => new(text, webApp);

    public static InlineKeyboardButton WithLoginUrl(string text, LoginUrl loginUrl) => new(text, loginUrl);

    public static InlineKeyboardButton WithSwitchInlineQuery(string text, string switchInlineQuery = "") =>
        new(text) { SwitchInlineQuery = switchInlineQuery };

    public static InlineKeyboardButton WithSwitchInlineQueryCurrentChat(string text, string switchInlineQueryCurrentChat = "") =>
        new(text) { SwitchInlineQueryCurrentChat = switchInlineQueryCurrentChat };

    public static InlineKeyboardButton WithSwitchInlineQueryChosenChat(
        string text, SwitchInlineQueryChosenChat switchInlineQueryChosenChat) => new(text, switchInlineQueryChosenChat);

    public static InlineKeyboardButton WithCopyText(string text, CopyTextButton copyText) => new(text, copyText);

    public static InlineKeyboardButton WithCallbackGame(string text) => new(text) { CallbackGame = new CallbackGame() };

    public static InlineKeyboardButton WithPay(string text) => new(text) { Pay = true };

    public static implicit operator InlineKeyboardButton(string textAndCallbackDataOrUrl) =>
        new(textAndCallbackDataOrUrl, textAndCallbackDataOrUrl);

    public static implicit operator InlineKeyboardButton((string text, string callbackDataOrUrl) tuple) =>
        new(tuple.text, tuple.callbackDataOrUrl);

    public static implicit operator InlineKeyboardButton((string text, string callbackDataOrUrl, KeyboardButtonStyle? style) tuple) =>
        new(tuple.text, tuple.callbackDataOrUrl) { Style = tuple.style };

    public static implicit operator InlineKeyboardButton(
        (string text, string callbackDataOrUrl, KeyboardButtonStyle? style, string iconCustomEmojiId) tuple) =>
        new(tuple.text, tuple.callbackDataOrUrl) { Style = tuple.style, IconCustomEmojiId = tuple.iconCustomEmojiId };
}
