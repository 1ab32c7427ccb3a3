namespace Telegram.Bot.Types.ReplyMarkups;

public partial class ReplyKeyboardMarkup
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReplyKeyboardMarkup?(string? text) => text is null ? null : new(text);

    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator ReplyKeyboardMarkup?(string[]? texts) => texts is null ? null : new(texts.Select(text => new KeyboardButton(text)));

    [return: NotNullIfNotNull(nameof(textRows))]
    public static implicit operator ReplyKeyboardMarkup?(string[][]? textRows) => textRows is null ? null
        : new(textRows.Select(texts => texts.Select(text => new KeyboardButton(text)).ToList()).ToList());

    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator ReplyKeyboardMarkup?(KeyboardButton? button) => button is null ? null : new(button);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyKeyboardMarkup?(KeyboardButton[]? buttons) => buttons is null ? null : new(buttons);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyKeyboardMarkup?(List<KeyboardButton>? buttons) => buttons is null ? null : new(buttons);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator ReplyKeyboardMarkup?(List<List<KeyboardButton>>? buttonRows) => buttonRows is null ? null : new(buttonRows);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator ReplyKeyboardMarkup?(IEnumerable<KeyboardButton>[]? buttonRows) => buttonRows is null ? null : new(buttonRows);

    /// <summary>Puts a button at the end of the last row.</summary>
    /// <exception cref="InvalidOperationException">The keyboard was not begun empty or with a row, but given as a whole.</exception>
    public ReplyKeyboardMarkup AddButton(KeyboardButton button) => AddButtons(button);

    /// <inheritdoc cref="AddButton(KeyboardButton)"/>
    public ReplyKeyboardMarkup AddButtons(params KeyboardButton[] buttons)
    {
        var rows = Rows();
        if (rows.Count == 0)
            rows.Add([]);
        rows[^1].AddRange(buttons);
        return this;
    }

    /// <summary>Begins a row, empty or with these buttons.</summary>
    /// <exception cref="InvalidOperationException">As for the other Add methods.</exception>
    public ReplyKeyboardMarkup AddNewRow(params KeyboardButton[] buttons)
    {
        Rows().Add([.. buttons]);
        return this;
    }

    private List<List<KeyboardButton>> Rows() => Keyboard as List<List<KeyboardButton>>
        ?? throw new InvalidOperationException("This method works only with a List<List<KeyboardButton>> keyboard");
}
