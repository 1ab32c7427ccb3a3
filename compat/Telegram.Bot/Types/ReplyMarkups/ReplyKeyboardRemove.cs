namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Takes the buttons in place of the keyboard away.</summary>
public class ReplyKeyboardRemove : ReplyMarkup
{
    [JsonPropertyName("remove_keyboard")]
    [SuppressMessage("Performance", "CA1822", Justification = "It is a field of the JSON.")]
    public new bool RemoveKeyboard => true;

    public bool Selective { get; set; }
}
