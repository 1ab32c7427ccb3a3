namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Buttons in place of the keyboard, row by row.</summary>
public partial class ReplyKeyboardMarkup : ReplyMarkup
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<IEnumerable<KeyboardButton>> Keyboard { get; set; }

    [JsonPropertyName("is_persistent")]
    public bool IsPersistent { get; set; }

    [JsonPropertyName("resize_keyboard")]
    public bool ResizeKeyboard { get; set; }

    [JsonPropertyName("one_time_keyboard")]
    public bool OneTimeKeyboard { get; set; }

    [JsonPropertyName("input_field_placeholder")]
    public string? InputFieldPlaceholder { get; set; }

    public bool Selective { get; set; }

    /// <summary>A keyboard to be built up with the Add methods.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup() => Keyboard = new List<List<KeyboardButton>>();

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<IEnumerable<KeyboardButton>> keyboard) => Keyboard = keyboard;

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(KeyboardButton button) => Keyboard = Row([button]);

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(params KeyboardButton[] keyboardRow) => Keyboard = Row([.. keyboardRow]);

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<KeyboardButton> keyboardRow) => Keyboard = Row([.. keyboardRow]);

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(List<KeyboardButton> keyboardRow) => Keyboard = Row(keyboardRow);

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(bool resizeKeyboard) : this() => ResizeKeyboard = resizeKeyboard;

    private static List<List<KeyboardButton>> Row(List<KeyboardButton> buttons) => [buttons];
}
