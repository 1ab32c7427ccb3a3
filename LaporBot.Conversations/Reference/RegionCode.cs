using System.Text.Json.Serialization;

namespace LaporBot.Conversations.Reference;

/// <summary>A code of the ministry of home affairs (Kemendagri, not the statistics office): <c>35</c>, <c>35.25</c>, <c>35.25.17</c>.</summary>
public readonly record struct RegionCode(string Value)
{
    private const int ProvinceLength = 2;
    private const int RegencyLength = 5;

    [JsonIgnore]
    public RegionLevel Level => (Value?.Length ?? 0) switch
    {
        <= ProvinceLength => RegionLevel.Province,
        <= RegencyLength => RegionLevel.Regency,
        _ => RegionLevel.District,
    };

    /// <summary>The region it lies in; null for a province.</summary>
    [JsonIgnore]
    public RegionCode? Parent => Level switch
    {
        RegionLevel.District => new(Value[..RegencyLength]),
        RegionLevel.Regency => new(Value[..ProvinceLength]),
        _ => null,
    };

    /// <summary>True for the region itself and for everything it lies in.</summary>
    public bool LiesIn(RegionCode other) => Value == other.Value || Value.StartsWith(other.Value + ".", StringComparison.Ordinal);

    /// <summary>The code as a link carries it, without dots: <c>3525</c>.</summary>
    public string ForLinks() => ToString().Replace(".", "", StringComparison.Ordinal);

    public override string ToString() => Value ?? "";
}
