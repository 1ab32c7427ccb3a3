using System.Text.Json;
using System.Text.RegularExpressions;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Journal;

namespace LaporBot.Simulator.BotApi;

/// <summary>The list of commands and the descriptions that the bot shows, per scope and language.</summary>
sealed partial class CommandMethods(World world)
{
    const int MostCommands = 100;
    const int MostDescription = 256;

    public CallAnswer SetMyCommands(BotCall call)
    {
        if (call.Structure("commands") is not { ValueKind: JsonValueKind.Array } given || given.GetArrayLength() > MostCommands)
        {
            return Refusals.CommandsUnreadable;
        }

        List<BotCommand> commands = [];
        foreach (var item in given.EnumerateArray())
        {
            if (TextOf(item, "command") is not { } name || TextOf(item, "description") is not { } description)
            {
                return Refusals.CommandsUnreadable;
            }

            name = name.TrimStart('/');
            if (!CommandName().IsMatch(name))
            {
                return Refusals.CommandInvalid;
            }

            if (description.Length is 0 or > MostDescription)
            {
                return Refusals.CommandDescriptionInvalid;
            }

            commands.Add(new BotCommand(name, description));
        }

        return ScopeOf(call) is { } scope ? Set(scope, commands) : Refusals.ScopeUnreadable;
    }

    public CallAnswer GetMyCommands(BotCall call)
    {
        if (ScopeOf(call) is not { } scope)
        {
            return Refusals.ScopeUnreadable;
        }

        lock (world.Gate)
        {
            return JsonText.Bytes(world.Bot.Commands.GetValueOrDefault(scope, []), static (json, commands) => WriteCommands(json, commands));
        }
    }

    public CallAnswer DeleteMyCommands(BotCall call) =>
        ScopeOf(call) is { } scope ? Set(scope, []) : Refusals.ScopeUnreadable;

    public CallAnswer SetMyDescription(BotCall call) => Describe(call, "description", isShort: false);

    public CallAnswer SetMyShortDescription(BotCall call) => Describe(call, "short_description", isShort: true);

    static void WriteCommands(Utf8JsonWriter json, IReadOnlyList<BotCommand> commands)
    {
        json.WriteStartArray();
        foreach (var command in commands)
        {
            json.WriteStartObject();
            json.WriteString("command", command.Command);
            json.WriteString("description", command.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    CallAnswer Set(CommandScope scope, IReadOnlyList<BotCommand> commands)
    {
        lock (world.Gate)
        {
            world.Bot.Commands[scope] = commands;
            world.Journal?.Append(new JournalEvent.CommandsSet(scope, commands));
            return CallAnswer.True;
        }
    }

    CallAnswer Describe(BotCall call, string field, bool isShort)
    {
        lock (world.Gate)
        {
            var language = call.Text("language_code") ?? "";
            var text = call.Text(field) ?? "";
            (isShort ? world.Bot.ShortDescriptions : world.Bot.Descriptions)[language] = text;
            world.Journal?.Append(new JournalEvent.DescriptionSet(language, text, isShort));
            return CallAnswer.True;
        }
    }

    static CommandScope? ScopeOf(BotCall call)
    {
        var language = call.Text("language_code") ?? "";
        if (!call.Has("scope"))
        {
            return new CommandScope("default", null, null, language);
        }

        return call.Structure("scope") is { ValueKind: JsonValueKind.Object } scope && TextOf(scope, "type") is { } kind
            ? new CommandScope(kind, NumberOf(scope, "chat_id"), NumberOf(scope, "user_id"), language)
            : null;
    }

    static string? TextOf(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    static long? NumberOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();
}
