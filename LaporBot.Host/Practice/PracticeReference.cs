using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Host.Practice;

/// <summary>The built-in data files and one invented regency with its agency, so that a case can happen there and be forwarded to the practice page's agency operator.</summary>
internal static class PracticeReference
{
    public const string AgencyCode = "KAB-CONTOH";

    public static ReferenceData Data { get; } = On(ReferenceData.Embedded);

    public static ReferenceData On(ReferenceData data) => data with
    {
        Agencies = data.Agencies.With(new Agency(AgencyCode, "Pemerintah Kabupaten Contoh", [Role.PpkOperator]) { Seat = Seat.In(new RegionCode("00.01")) }),
        Regions = data.Regions.With(
            new Region(new RegionCode("00"), "Provinsi Contoh", IndonesianZone.WIB),
            new Region(new RegionCode("00.01"), "Kabupaten Contoh", IndonesianZone.WIB)),
    };
}
