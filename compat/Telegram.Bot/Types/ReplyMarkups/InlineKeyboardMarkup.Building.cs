namespace Telegram.Bot.Types.ReplyMarkups;

public partial class InlineKeyboardMarkup
{
    [return: NotNullIfNotNull(nameof(buttonText))]
    public static implicit operator InlineKeyboardMarkup?(string? buttonText) => buttonText is null ? null : new(buttonText);

    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton? button) => button is null ? null : new(button);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton[]? buttons) => buttons is null ? null : new(buttons);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator InlineKeyboardMarkup?(List<InlineKeyboardButton>? buttons) => buttons is null ? null : new(buttons);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator InlineKeyboardMarkup?(List<List<InlineKeyboardButton>>? buttonRows) => buttonRows is null ? null : new(buttonRows);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator InlineKeyboardMarkup?(IEnumerable<InlineKeyboardButton>[]? buttonRows) => buttonRows is null ? null : new(buttonRows);

    /// <summary>Puts a button at the end of the last row.</summary>
    /// <exception cref="InvalidOperationException">The keyboard was not begun empty or with a row, but given as a whole.</exception>
    public InlineKeyboardMarkup AddButton(InlineKeyboardButton button) => AddButtons(button);

    public InlineKeyboardMarkup AddButton(string text, string callbackData) => AddButton(InlineKeyboardButton.WithCallbackData(text, callbackData));

    /// <inheritdoc cref="AddButton(InlineKeyboardButton)"/>
    public InlineKeyboardMarkup AddButtons(params InlineKeyboardButton[] buttons)
    {
        var rows = Rows();
        if (rows.Count == 0)
            rows.Add([]);
        rows[^1].AddRange(buttons);
        return this;
    }

    /// <summary>Begins a row, empty or with these buttons.</summary>
    /// <exception cref="InvalidOperationException">As for the other Add methods.</exception>
    public InlineKeyboardMarkup AddNewRow(params InlineKeyboardButton[] buttons)
    {
        Rows().Add([.. buttons]);
        return this;
    }

    private List<List<InlineKeyboardButton>> Rows() => InlineKeyboard as List<List<InlineKeyboardButton>>
        ?? throw new InvalidOperationException("This method works only with a List<List<InlineKeyboardButton>> keyboard");
}
