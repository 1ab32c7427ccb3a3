namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>What comes with a message to be pressed: buttons under it, or in place of the keyboard. Strings become the latter.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(ForceReplyMarkup))]
[JsonDerivedType(typeof(InlineKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardRemove))]
public abstract class ReplyMarkup
{
    public static readonly ReplyKeyboardRemove RemoveKeyboard = new();

    public static readonly ForceReplyMarkup ForceReply = new();

    public static implicit operator ReplyMarkup?(string? text) => text is null ? null
        : new ReplyKeyboardMarkup(text) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(string[]? texts) => texts is null ? null
        : new ReplyKeyboardMarkup(Buttons(texts)) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(List<string>? texts) => texts is null ? null
        : new ReplyKeyboardMarkup(Buttons(texts)) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(List<List<string>>? textRows) => textRows is null ? null
        : new ReplyKeyboardMarkup(textRows.Select(Buttons)) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(string[][]? textRows) => textRows is null ? null
        : new ReplyKeyboardMarkup(textRows.Select(Buttons)) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(KeyboardButton? button) => button is null ? null
        : new ReplyKeyboardMarkup(button) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(KeyboardButton[]? buttons) => buttons is null ? null
        : new ReplyKeyboardMarkup([buttons]) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(List<KeyboardButton>? buttons) => buttons is null ? null
        : new ReplyKeyboardMarkup(buttons) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(List<List<KeyboardButton>>? buttonRows) => buttonRows is null ? null
        : new ReplyKeyboardMarkup(buttonRows) { ResizeKeyboard = true };

    public static implicit operator ReplyMarkup?(IEnumerable<KeyboardButton>[]? buttonRows) => buttonRows is null ? null
        : new ReplyKeyboardMarkup(buttonRows) { ResizeKeyboard = true };

    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator ReplyMarkup?(InlineKeyboardButton button) => button is null ? null
        : new InlineKeyboardMarkup(button);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyMarkup?(InlineKeyboardButton[]? buttons) => buttons is null ? null
        : new InlineKeyboardMarkup(buttons);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyMarkup?(List<InlineKeyboardButton>? buttons) => buttons is null ? null
        : new InlineKeyboardMarkup(buttons);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator ReplyMarkup?(IEnumerable<InlineKeyboardButton>[]? buttonRows) => buttonRows is null ? null
        : new InlineKeyboardMarkup(buttonRows);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator ReplyMarkup?(List<List<InlineKeyboardButton>>? buttonRows) => buttonRows is null ? null
        : new InlineKeyboardMarkup(buttonRows);

    public static implicit operator ReplyMarkup((string text, string callbackDataOrUrl) button) => new InlineKeyboardMarkup(button);

    public static implicit operator ReplyMarkup((string text, string callbackDataOrUrl)[] buttons) =>
        new InlineKeyboardMarkup(buttons.Select(button => (InlineKeyboardButton)button));

    public static implicit operator ReplyMarkup((string text, string callbackDataOrUrl)[][] buttonRows) =>
        new InlineKeyboardMarkup(buttonRows.Select(buttons => buttons.Select(button => (InlineKeyboardButton)button)));

    private static IEnumerable<KeyboardButton> Buttons(IEnumerable<string> texts) => texts.Select(text => new KeyboardButton(text));
}
