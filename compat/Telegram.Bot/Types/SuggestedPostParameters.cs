namespace Telegram.Bot.Types;

/// <summary>The terms under which a post is suggested to a channel.</summary>
public class SuggestedPostParameters
{
    public SuggestedPostPrice? Price { get; set; }

    [JsonPropertyName("send_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? SendDate { get; set; }
}
