namespace LaporBot.Simulator.BotApi;

/// <summary>A text of the bot with its markup turned into entities.</summary>
sealed record WrittenText(string? Text, string? Entities)
{
    public const int MostInMessage = 4096;
    public const int MostInCaption = 1024;

    public static readonly WrittenText None = new(null, null);

    public static (WrittenText Written, Refusal? Refusal) Read(BotCall call, string name, string entitiesName)
    {
        if (call.Text(name) is not { Length: > 0 } raw)
        {
            return (None, null);
        }

        if (call.Structure(entitiesName) is { } given)
        {
            return (new WrittenText(raw, given.GetRawText()), null);
        }

        return call.Text("parse_mode") switch
        {
            null or "" => (new WrittenText(raw, Chats.Entities.Of(raw)), null),
            var mode when mode.Equals("HTML", StringComparison.OrdinalIgnoreCase) => HtmlText.Read(raw),
            _ => (None, Refusals.ParseModeUnsupported),
        };
    }
}
