using System.Text.Json;
using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

static class BotEndpoints
{
    const long UpdateLifeSeconds = 24 * 60 * 60;

    public static void MapBot(this IEndpointRouteBuilder control, SimulatedTelegram telegram)
    {
        var world = telegram.World;
        control.MapGet("/bot", () =>
        {
            lock (world.Gate)
            {
                return Describe(world);
            }
        });
        control.MapGet("/bot/commands", (long chat, long person) =>
        {
            lock (world.Gate)
            {
                return ShownCommands.For(world, chat, person);
            }
        });
        control.MapGet("/calls", (long? after) => new CallsView(telegram.Calls.Last, telegram.Calls.After(after ?? 0)));
        control.MapPost("/updates", (JsonElement update) =>
        {
            lock (world.Gate)
            {
                return new UpdateView(Inject(world, update));
            }
        });
    }

    static BotView Describe(World world) => new(
        world.BotId,
        world.Options.BotUsername,
        world.Options.BotName,
        [.. world.Bot.Commands.Select(pair => new CommandsView(pair.Key.Kind, pair.Key.ChatId, pair.Key.UserId, pair.Key.LanguageCode, pair.Value))],
        [.. world.Bot.Descriptions.Keys.Union(world.Bot.ShortDescriptions.Keys).Select(language => new DescriptionView(
            language,
            world.Bot.Descriptions.GetValueOrDefault(language),
            world.Bot.ShortDescriptions.GetValueOrDefault(language)))],
        world.Bot.Webhook,
        world.Updates.Count);

    static int Inject(World world, JsonElement update)
    {
        if (update.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("An update is an object.", nameof(update));
        }

        var id = update.TryGetProperty("update_id", out var given) && given.ValueKind == JsonValueKind.Number && given.TryGetInt32(out var asked)
            ? asked
            : world.Updates.NextId();
        var json = JsonText.Bytes((update, id), static (json, it) =>
        {
            json.WriteStartObject();
            if (!it.update.TryGetProperty("update_id", out _))
            {
                json.WriteNumber("update_id", it.id);
            }

            foreach (var field in it.update.EnumerateObject())
            {
                field.WriteTo(json);
            }

            json.WriteEndObject();
        });
        world.Updates.Enqueue(new PendingUpdate(id, "injected", "injected", world.Now + UpdateLifeSeconds, json));
        return id;
    }
}
