using System.Text.Json;
using System.Text.RegularExpressions;
using LaporBot.Simulator.BotApi;

namespace LaporBot.Simulator.Chats;

/// <summary>Finds what Telegram marks by itself in a plain text: commands, mentions and links. Offsets count UTF-16 units.</summary>
static partial class Entities
{
    /// <returns>Telegram's JSON array, or null when there is nothing to mark.</returns>
    public static string? Of(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny("/@:") < 0)
        {
            return null;
        }

        var found = Marks().Matches(text);
        return found.Count == 0 ? null : JsonText.Of(json => Write(json, found));
    }

    /// <summary>The command that a text begins with: its name, and the bot it is addressed to, if any.</summary>
    public static (string Name, string? Addressee)? LeadingCommand(string? text)
    {
        var match = text is null ? Match.Empty : Command().Match(text);
        return match.Success ? (match.Groups["name"].Value, match.Groups["bot"] is { Success: true } bot ? bot.Value : null) : null;
    }

    static void Write(Utf8JsonWriter json, MatchCollection found)
    {
        json.WriteStartArray();
        foreach (Match mark in found)
        {
            json.WriteStartObject();
            json.WriteNumber("offset", mark.Index);
            json.WriteNumber("length", mark.Length);
            json.WriteString("type", mark.Groups["command"].Success ? "bot_command" : mark.Groups["link"].Success ? "url" : "mention");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    [GeneratedRegex(@"(?<link>https?://[^\s<>""]+)|(?<=^|\s)(?:(?<command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)|(?<mention>@[A-Za-z0-9_]{3,32}))(?![A-Za-z0-9_])")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^/(?<name>[A-Za-z0-9_]{1,64})(?:@(?<bot>[A-Za-z0-9_]{3,32}))?(?![A-Za-z0-9_])")]
    private static partial Regex Command();
}
