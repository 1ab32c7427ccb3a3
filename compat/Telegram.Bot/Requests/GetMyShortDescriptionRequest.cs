namespace Telegram.Bot.Requests;

/// <summary>The method getMyShortDescription with its parameters.</summary>
public class GetMyShortDescriptionRequest() : RequestBase<BotShortDescription>("getMyShortDescription")
{
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
