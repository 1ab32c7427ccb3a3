using System.Text.Json;
using LaporBot.Host.Intake;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Where both ways in meet: an update is received when its task has completed, and its consequence is durable then.</summary>
internal sealed class UpdateReceiver(TurnRunner turns, KeepAside keepAside)
{
    public Task ReceiveAsync(Update update, CancellationToken ct) =>
        turns.RunAsync(new IncomingUpdate(update), ct);

    /// <summary>One update of a batch or webhook body, still as JSON: what cannot be read is kept aside, sealed, and everything goes on.</summary>
    /// <returns>False when it has no update id, so that nothing can be kept.</returns>
    public async Task<bool> ReceiveAsync(JsonElement raw, CancellationToken ct)
    {
        if (IdOf(raw) is not { } updateId)
        {
            return false;
        }

        Update? update = null;
        try
        {
            update = raw.Deserialize<Update>(JsonBotAPI.Options);
        }
        catch (JsonException failure)
        {
            await keepAside.UnreadableAsync(updateId, raw.GetRawText(), Where(failure), ct);
        }

        if (update is not null)
        {
            await ReceiveAsync(update, ct);
        }

        return true;
    }

    /// <returns>Null when it has no update id.</returns>
    public static long? IdOf(JsonElement raw) =>
        raw.ValueKind == JsonValueKind.Object
        && raw.TryGetProperty("update_id", out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.TryGetInt64(out var updateId)
            ? updateId
            : null;

    // The path names the field at fault ($.message.text) and holds nothing a person wrote.
    private static string Where(JsonException failure) => $"Unreadable at {failure.Path ?? "an unknown place"}";
}
