using System.Text.Json;
using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Webhooks;

/// <summary>Telegram's description of the webhook and its last trouble.</summary>
static class WebhookInfo
{
    public static void Write(Utf8JsonWriter json, World world, WebhookCourier courier)
    {
        json.WriteStartObject();
        json.WriteString("url", world.Bot.Webhook?.Url ?? "");
        json.WriteBoolean("has_custom_certificate", false);
        json.WriteNumber("pending_update_count", world.Updates.Count);
        if (world.Bot.Webhook is { } webhook)
        {
            json.WriteNumber("max_connections", webhook.MaxConnections);
        }

        if (courier.LastFailure is { } failure)
        {
            json.WriteNumber("last_error_date", failure.Date);
            json.WriteString("last_error_message", failure.Words);
        }

        if (world.Bot.AllowedUpdates is { Count: > 0 } kinds)
        {
            json.WriteStartArray("allowed_updates");
            foreach (var kind in kinds)
            {
                json.WriteStringValue(kind);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
