namespace Telegram.Bot.Requests;

/// <summary>The method deleteMyCommands with its parameters.</summary>
public class DeleteMyCommandsRequest() : RequestBase<bool>("deleteMyCommands")
{
    public BotCommandScope? Scope { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
