using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

static class ChatEndpoints
{
    const int LongestWaitSeconds = 50;

    public static void MapChats(this IEndpointRouteBuilder control, SimulatedTelegram telegram, ChatReader chats)
    {
        control.MapGet("/chats", (long? person) => List(telegram.World, chats, person));
        control.MapGet("/chats/{chatId:long}", (long chatId, long? after, double? wait, CancellationToken ct) =>
            ReadAsync(telegram.World, chats, chatId, after ?? -1, wait ?? 0, ct));
        control.MapDelete("/chats/{chatId:long}/messages/{messageId:int}", (long chatId, int messageId) =>
        {
            telegram.Acts.Delete(chatId, messageId);
            return Results.NoContent();
        });
    }

    public static TimeSpan WaitOf(double? seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds ?? 0, 0, LongestWaitSeconds));

    static IReadOnlyList<ChatLine> List(World world, ChatReader chats, long? person)
    {
        lock (world.Gate)
        {
            var people = world.People.Select(p => p.Id).Where(id => person is null || id == person);
            var groups = world.Groups.Where(g => g.MigratedTo is null && (person is null || g.Members.Contains(person.Value))).Select(g => g.Id);
            return [.. people.Concat(groups).Select(chats.Line).OfType<ChatLine>()];
        }
    }

    static async Task<IResult> ReadAsync(World world, ChatReader chats, long chatId, long after, double wait, CancellationToken ct)
    {
        Task changed;
        lock (world.Gate)
        {
            if (chats.Line(chatId) is not { } line)
            {
                return ControlEndpoints.Nothing($"There is no chat {chatId}.");
            }

            changed = line.Version > after || wait <= 0 ? Task.CompletedTask : world.Room(chatId).Changed;
        }

        await Task.WhenAny(changed, Task.Delay(WaitOf(wait), TimeProvider.System, ct));
        ct.ThrowIfCancellationRequested();
        lock (world.Gate)
        {
            return Results.Json(chats.Read(chatId)!, ControlJson.Default.ChatView);
        }
    }
}
