namespace Telegram.Bot.Types;

/// <summary>A point on the map, in degrees; accuracy in metres.</summary>
public class Location
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Latitude { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Longitude { get; set; }

    [JsonPropertyName("horizontal_accuracy")]
    public double? HorizontalAccuracy { get; set; }

    [JsonPropertyName("live_period")]
    public int? LivePeriod { get; set; }

    public int? Heading { get; set; }

    [JsonPropertyName("proximity_alert_radius")]
    public int? ProximityAlertRadius { get; set; }
}
