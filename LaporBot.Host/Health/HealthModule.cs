using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Host.TelegramChannel;

namespace LaporBot.Host.Health;

internal static class HealthModule
{
    /// <summary>
    /// <c>/health/live</c>: the process answers. <c>/health/ready</c>: 200 while the channel answers, else 503; numbers only, nothing about people.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("alive"));
        app.MapGet("/health/ready", (ChannelHealth health, OutboxCourier outbox, CommitWriter store, KeptAsideShelf kept) =>
        {
            var channel = health.Newest;
            var answer = new ReadyAnswer(channel.Fault ?? "ok", channel.At, outbox.Waiting, store.Units, store.Commits, kept.Standing().Count);
            return Results.Json(answer, statusCode: channel.Fault is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }

    /// <param name="Channel">"ok", or a word for what is wrong with the way in.</param>
    /// <param name="Outbox">Messages not yet delivered, held ones included.</param>
    /// <param name="Units">Units committed since the start.</param>
    /// <param name="Commits">Transactions they took.</param>
    /// <param name="KeptAside">Updates that could not be handled and still wait for somebody to look at them.</param>
    private sealed record ReadyAnswer(string Channel, DateTimeOffset? ChannelAt, int Outbox, long Units, long Commits, long KeptAside);
}
