namespace Telegram.Bot.Requests;

/// <summary>The method setWebhook with its parameters.</summary>
public class SetWebhookRequest() : FileRequestBase<bool>("setWebhook")
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Url { get; set; }

    public InputFileStream? Certificate { get; set; }

    [JsonPropertyName("ip_address")]
    public string? IpAddress { get; set; }

    [JsonPropertyName("max_connections")]
    public int? MaxConnections { get; set; }

    [JsonPropertyName("allowed_updates")]
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }

    [JsonPropertyName("drop_pending_updates")]
    public bool DropPendingUpdates { get; set; }

    [JsonPropertyName("secret_token")]
    public string? SecretToken { get; set; }
}
