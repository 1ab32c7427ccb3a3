namespace Telegram.Bot.Types;

/// <summary>A place with a name.</summary>
public class Venue
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Location Location { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Title { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Address { get; set; } = null!;

    [JsonPropertyName("foursquare_id")]
    public string? FoursquareId { get; set; }

    [JsonPropertyName("foursquare_type")]
    public string? FoursquareType { get; set; }

    [JsonPropertyName("google_place_id")]
    public string? GooglePlaceId { get; set; }

    [JsonPropertyName("google_place_type")]
    public string? GooglePlaceType { get; set; }
}
