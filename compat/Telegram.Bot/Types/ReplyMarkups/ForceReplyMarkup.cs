namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Makes the phone open an answer to the message.</summary>
public class ForceReplyMarkup : ReplyMarkup
{
    [JsonPropertyName("force_reply")]
    [SuppressMessage("Performance", "CA1822", Justification = "It is a field of the JSON.")]
    public new bool ForceReply => true;

    [JsonPropertyName("input_field_placeholder")]
    public string? InputFieldPlaceholder { get; set; }

    public bool Selective { get; set; }
}
