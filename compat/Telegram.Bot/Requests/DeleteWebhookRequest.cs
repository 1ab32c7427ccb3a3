namespace Telegram.Bot.Requests;

/// <summary>The method deleteWebhook with its parameters.</summary>
public class DeleteWebhookRequest() : RequestBase<bool>("deleteWebhook")
{
    [JsonPropertyName("drop_pending_updates")]
    public bool DropPendingUpdates { get; set; }
}
