namespace Telegram.Bot.Types.Enums;

/// <summary>How marks in a text are read. None sends the text as it stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParseMode>))]
public enum ParseMode
{
    None = 0,
    Markdown,
    Html,
    MarkdownV2,
}
