namespace Telegram.Bot.Requests;

/// <summary>The method getMyDescription with its parameters.</summary>
public class GetMyDescriptionRequest() : RequestBase<BotDescription>("getMyDescription")
{
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
