using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host;
using LaporBot.Host.Settings;

namespace LaporBot.Tests.Settings;

public class WhereTheHostSits
{
    [Theory]
    [InlineData("Inspektorat Kabupaten Gresik", "", "35.25")]
    [InlineData("Bawaslu Provinsi Jawa Timur", "", "35")]
    [InlineData("Bawaslu Kota Malang", "", "35.73")]
    [InlineData("Kanal netralitas", "35.25", "35.25")]
    [InlineData("Kanal netralitas", "35.25.17", "35.25")]
    [InlineData("Kanal netralitas", "", null)]
    [InlineData("Inspektorat Kabupaten Gresik", "central", null)]
    public void Is_told_or_read_from_its_name(string name, string seat, string? region)
    {
        var found = Seated(name, seat).Agencies.SeatOf("LAPORBOT");

        Assert.Equal(region is null ? Seat.Central : Seat.In(new RegionCode(region)), found);
    }

    [Theory]
    [InlineData("Kanal", "99.99", "LAPORBOT", "Operator:Seat '99.99'")]
    [InlineData("Kanal", "", "TIDAK-ADA", "Operator:Agency 'TIDAK-ADA'")]
    [InlineData("Bawaslu Malang", "", "LAPORBOT", "35.07 (Kabupaten Malang) or 35.73 (Kota Malang)")]
    public void Is_refused_at_the_start_where_it_could_let_the_wrong_office_read(string name, string seat, string agency, string says) =>
        Assert.Contains(says, Assert.Throws<StartRefusedException>(() => Seated(name, seat, agency)).Message, StringComparison.Ordinal);

    private static ReferenceData Seated(string name, string seat, string agency = "LAPORBOT") =>
        HostAgency.In(ReferenceData.Embedded, new OperatorOptions { Name = name, Seat = seat, Agency = agency });
}
