using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests;

namespace LaporBot.Host.TelegramChannel;

/// <summary>The updates still as JSON, so that one that cannot be read does not hide the others.</summary>
internal sealed class RawUpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
{
    [JsonPropertyName("offset")]
    public int Offset { get; init; }

    [JsonPropertyName("limit")]
    public int Limit { get; init; }

    [JsonPropertyName("timeout")]
    public int Timeout { get; init; }
}
