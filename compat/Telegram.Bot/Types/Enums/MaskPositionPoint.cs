namespace Telegram.Bot.Types.Enums;

/// <summary>The part of a face that a mask covers.</summary>
[JsonConverter(typeof(EnumConverter<MaskPositionPoint>))]
public enum MaskPositionPoint
{
    Forehead = 1,
    Eyes,
    Mouth,
    Chin,
}
