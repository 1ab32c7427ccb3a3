using LaporBot.Conversations.Reference;

namespace LaporBot.Tests.Readers;

public class HighPostsAsPeopleWriteThem
{
    [Theory]
    [InlineData("Sekda", "SECRETARY")]
    [InlineData("sekda kab. gresik", "SECRETARY")]
    [InlineData("Sekretaris Daerah Kota Contoh", "SECRETARY")]
    [InlineData("sekertaris daerah", "SECRETARY")]
    [InlineData("Plt. Sekda", "SECRETARY")]
    [InlineData("Sekdaprov Jatim", "PROVINCE_SECRETARY")]
    [InlineData("sekdakab", "REGENCY_SECRETARY")]
    [InlineData("Bupati Contoh", "REGENCY_HEAD")]
    [InlineData("Pak bupatti", "REGENCY_HEAD")]
    [InlineData("Pj. Walikota", "REGENCY_HEAD")]
    [InlineData("wakil wali kota contoh", "REGENCY_HEAD")]
    [InlineData("Wabup", "REGENCY_HEAD")]
    [InlineData("Pj Gubernur", "GOVERNOR")]
    [InlineData("gubenur", "GOVERNOR")]
    [InlineData("Kepala Daerah", "HEAD")]
    [InlineData("PPK", "PPK")]
    [InlineData("Pejabat Pembina Kepegawaian Kabupaten Contoh", "PPK")]
    [InlineData("pejabat pembina kepegawean", "PPK")]
    public void Are_recognised(string office, string code) => Assert.Equal(code, Found(office)?.Code);

    [Theory]
    [InlineData("Sekretariat Daerah")]
    [InlineData("Bagian Umum Setda")]
    [InlineData("Staf Bupati")]
    [InlineData("Kantor Bupati Contoh")]
    [InlineData("ajudan wakil bupati")]
    [InlineData("Asisten Sekretaris Daerah")]
    [InlineData("mantan bupati")]
    [InlineData("PPK Kecamatan Contoh")]
    [InlineData("PPK (Pejabat Pembuat Komitmen) Dinas Contoh")]
    [InlineData("Panitia Pemilihan Kecamatan (PPK)")]
    [InlineData("Sekdes Contoh")]
    [InlineData("Sekcam Contoh")]
    [InlineData("Kepala Dinas Pendidikan")]
    [InlineData("Kecamatan Contoh")]
    [InlineData("")]
    public void Are_not_seen_where_somebody_else_is_meant(string office) => Assert.Null(Found(office));

    [Fact]
    public void Are_read_in_a_name_only_without_a_slip()
    {
        Assert.NotNull(ReferenceData.Embedded.HighPosts.PostIn("Sekda Contoh", isCivilServant: true, isName: true));
        Assert.Null(ReferenceData.Embedded.HighPosts.PostIn("Supati Contoh", isCivilServant: true, isName: true));
    }

    [Fact]
    public void Mean_something_else_of_election_staff() =>
        Assert.Null(ReferenceData.Embedded.HighPosts.PostIn("PPK", isCivilServant: false, isName: false));

    [Theory]
    [InlineData("Inspektorat Kabupaten Contoh", "Inspektur Contoh", true)]
    [InlineData("Inspektorat Kabupaten Contoh", "kepala inspektorat", true)]
    [InlineData("Inspektorat Kabupaten Contoh", "Irban II", true)]
    [InlineData("Inspektorat Kabupaten Contoh", "Inspektur Polisi, Polres Contoh", false)]
    [InlineData("Inspektorat Kabupaten Contoh", "Dinas Contoh", false)]
    [InlineData("Bawaslu Kabupaten Contoh", "staf bawaslu", true)]
    [InlineData("Bawaslu Kabupaten Contoh", "inspektorat", false)]
    [InlineData("Pengelola LaporBot", "inspektorat", false)]
    public void Are_those_of_the_host_where_it_is_of_that_kind(string host, string office, bool own) =>
        Assert.Equal(own, ReferenceData.Embedded.HighPosts.MeansOneOf(host, office));

    private static HighPost? Found(string office) => ReferenceData.Embedded.HighPosts.PostIn(office, isCivilServant: true, isName: false);
}
