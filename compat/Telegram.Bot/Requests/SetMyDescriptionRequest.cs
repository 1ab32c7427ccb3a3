namespace Telegram.Bot.Requests;

/// <summary>The method setMyDescription with its parameters.</summary>
public class SetMyDescriptionRequest() : RequestBase<bool>("setMyDescription")
{
    public string? Description { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
