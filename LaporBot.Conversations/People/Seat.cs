using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.People;

/// <summary>Where an agency sits: at the centre, in a region, or (the default) nowhere that we know of.</summary>
public readonly record struct Seat
{
    /// <summary>How a data file and the settings write it.</summary>
    public const string CentralInWords = "central";

    private Seat(bool isCentral, RegionCode? region) => (IsCentral, Region) = (isCentral, region);

    public static Seat Central { get; } = new(isCentral: true, null);

    public bool IsCentral { get; }

    /// <summary>Its province, or its regency or city; null at the centre.</summary>
    public RegionCode? Region { get; }

    public static Seat In(RegionCode region) => new(isCentral: false, region);

    /// <summary>True for the centre everywhere, and for a province over its regencies. Whoever sits nowhere that we know of is above nothing.</summary>
    public bool IsAbove(RegionCode region) => IsCentral || (Region is { } own && region != own && region.LiesIn(own));
}
