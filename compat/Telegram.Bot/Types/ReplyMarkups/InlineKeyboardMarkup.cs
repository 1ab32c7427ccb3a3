namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Buttons under a message, row by row.</summary>
public partial class InlineKeyboardMarkup : ReplyMarkup
{
    [JsonPropertyName("inline_keyboard"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<IEnumerable<InlineKeyboardButton>> InlineKeyboard { get; set; }

    /// <summary>A keyboard to be built up with the Add methods.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup() => InlineKeyboard = new List<List<InlineKeyboardButton>>();

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> inlineKeyboard) => InlineKeyboard = inlineKeyboard;

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(InlineKeyboardButton inlineKeyboardButton) => InlineKeyboard = Row([inlineKeyboardButton]);

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(params InlineKeyboardButton[] inlineKeyboardRow) => InlineKeyboard = Row([.. inlineKeyboardRow]);

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<InlineKeyboardButton> inlineKeyboardRow) => InlineKeyboard = Row([.. inlineKeyboardRow]);

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(List<InlineKeyboardButton> inlineKeyboardRow) => InlineKeyboard = Row(inlineKeyboardRow);

    /// <summary>No buttons: given to an edit it takes the ones that were there away.</summary>
    public static InlineKeyboardMarkup Empty() => new();

    private static List<List<InlineKeyboardButton>> Row(List<InlineKeyboardButton> buttons) => [buttons];
}
