namespace Telegram.Bot.Requests;

/// <summary>The method getMyCommands with its parameters.</summary>
public class GetMyCommandsRequest() : RequestBase<BotCommand[]>("getMyCommands")
{
    public BotCommandScope? Scope { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
