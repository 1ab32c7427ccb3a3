using System.Data.Common;
using System.Text.Json;
using LaporBot.Host.Intake;
using LaporBot.Host.Storage;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace LaporBot.Host.TelegramChannel;

/// <summary>Where both ways in meet: an update is received when its task has completed, and its consequence is durable then.</summary>
internal sealed class UpdateReceiver(TurnRunner turns, KeepAside keepAside, CommitWriter writer)
{
    // Small enough that the first answers leave while the last updates are decided, large enough to share a flush of the disk.
    private const int Slice = 10;

    /// <summary>An update of which not even the sender can be told is kept aside like one that cannot be read: it must not come for ever.</summary>
    public async Task ReceiveAsync(Update update, CancellationToken ct)
    {
        try
        {
            await turns.RunAsync(new IncomingUpdate(update), ct);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or StoreUnavailableException or DbException))
        {
            await keepAside.UnreadableAsync(update.Id, JsonSerializer.Serialize(update, JsonBotAPI.Options), failure.GetType().Name);
        }
    }

    /// <summary>
    /// A whole batch, slice by slice: the turns of a slice are decided one after another and written together, and while they are
    /// being written and answered the next slice is decided.
    /// </summary>
    public Task ReceiveAsync(Update[] batch, CancellationToken ct)
    {
        var received = new List<Task>(batch.Length);
        foreach (var slice in batch.Chunk(Slice))
        {
            writer.Together(() => received.AddRange(slice.Select(update => ReceiveAsync(update, ct))));
        }

        return Task.WhenAll(received);
    }

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
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await keepAside.UnreadableAsync(updateId, raw.GetRawText(), Where(failure));
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
    private static string Where(Exception failure) =>
        failure is JsonException { Path: { } path } ? $"Unreadable at {path}" : $"Unreadable: {failure.GetType().Name}";
}
