namespace Telegram.Bot.Requests;

/// <summary>The method setMyCommands with its parameters.</summary>
public class SetMyCommandsRequest() : RequestBase<bool>("setMyCommands")
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<BotCommand> Commands { get; set; }

    public BotCommandScope? Scope { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
