using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Host.Settings;

/// <summary>The agency that runs the bot takes its place among the agencies: reports about it, and past its region, are not its to read.</summary>
internal static class HostAgency
{
    /// <exception cref="StartRefusedException">The data files know no such agency or region, or its name fits several regions.</exception>
    public static ReferenceData In(ReferenceData data, OperatorOptions told) => data.Agencies.Find(told.Agency) is { } agency
        ? data with { Agencies = data.Agencies.Seated(agency.Code, SeatOf(agency, told, data.Regions)) }
        : throw new StartRefusedException($"Operator:Agency '{told.Agency}' is not in the catalogue of agencies. LAPORBOT is; your own stands in your agencies.json (Reference:Folder).");

    private static Seat SeatOf(Agency agency, OperatorOptions told, RegionDirectory regions) => told.Seat switch
    {
        "" when !agency.Seat.IsCentral => agency.Seat,
        "" => Named(told.Name, regions),
        Seat.CentralInWords => Seat.Central,
        _ when regions.Find(new RegionCode(told.Seat)) is { } region => Government(region.Code),
        _ => throw new StartRefusedException($"Operator:Seat '{told.Seat}' is no region of the data files. Use {Seat.CentralInWords}, or the code of a province, regency or city, for example 35.25."),
    };

    private static Seat Named(string name, RegionDirectory regions) => regions.Finder.FindIn(name) switch
    {
        RegionMatch.One found => Government(found.Region.Code),
        RegionMatch.Several several => throw new StartRefusedException(
            $"Operator:Seat is missing: the region in Operator:Name can be {string.Join(" or ", several.Regions.Select(one => $"{one.Code} ({one.Name})"))}. Set one of them, or {Seat.CentralInWords}: it decides which reports go past your office."),
        _ => Seat.Central,
    };

    private static Seat Government(RegionCode region) => Seat.In(region.Level == RegionLevel.District ? region.Parent!.Value : region);
}
