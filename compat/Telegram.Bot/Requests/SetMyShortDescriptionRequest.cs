namespace Telegram.Bot.Requests;

/// <summary>The method setMyShortDescription with its parameters.</summary>
public class SetMyShortDescriptionRequest() : RequestBase<bool>("setMyShortDescription")
{
    [JsonPropertyName("short_description")]
    public string? ShortDescription { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
