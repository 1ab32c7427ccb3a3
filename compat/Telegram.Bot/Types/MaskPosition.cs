namespace Telegram.Bot.Types;

/// <summary>Where on a face a mask sits.</summary>
public class MaskPosition
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MaskPositionPoint Point { get; set; }

    [JsonPropertyName("x_shift"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double XShift { get; set; }

    [JsonPropertyName("y_shift"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double YShift { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Scale { get; set; }
}
