namespace Telegram.Bot.Requests;

/// <summary>Long polling: waits up to <see cref="Timeout"/> seconds for updates from <see cref="Offset"/> on, and confirms all before it.</summary>
public class GetUpdatesRequest() : RequestBase<Update[]>("getUpdates")
{
    public int? Offset { get; set; }

    public int? Limit { get; set; }

    public int? Timeout { get; set; }

    [JsonPropertyName("allowed_updates")]
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}
