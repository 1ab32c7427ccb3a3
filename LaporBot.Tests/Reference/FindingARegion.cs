using FsCheck;
using FsCheck.Fluent;
using LaporBot.Conversations.Reference;

namespace LaporBot.Tests.Reference;

public class FindingARegion
{
    private static readonly RegionDirectory s_regions = ReferenceData.Embedded.Regions;

    [Theory]
    [InlineData("Sangkapura", "Sangkapura, Kabupaten Gresik")]
    [InlineData("kec. sangkapura", "Sangkapura, Kabupaten Gresik")]
    [InlineData("GRESIK", "Kabupaten Gresik, Jawa Timur")]
    [InlineData("kab gresik", "Kabupaten Gresik, Jawa Timur")]
    [InlineData("Kabupaten Gresik, Jawa Timur", "Kabupaten Gresik, Jawa Timur")]
    [InlineData("Tambak, Gresik", "Tambak, Kabupaten Gresik")]
    [InlineData("kecamatan Tambak kabupaten Banyumas", "Tambak, Kabupaten Banyumas")]
    [InlineData("Balai desa, Tambak Gresik", "Tambak, Kabupaten Gresik")]
    [InlineData("kota bandung", "Kota Bandung, Jawa Barat")]
    [InlineData("Bandung Barat", "Kabupaten Bandung Barat, Jawa Barat")]
    [InlineData("jakarta selatan", "Kota Administrasi Jakarta Selatan, Daerah Khusus Ibukota Jakarta")]
    [InlineData("Lapangan Merdeka, Kota Medan", "Kota Medan, Sumatera Utara")]
    [InlineData("depan kantor bupati Sleman", "Kabupaten Sleman, Daerah Istimewa Yogyakarta")]
    [InlineData("pasar Gresik Jawa Timur", "Kabupaten Gresik, Jawa Timur")]
    [InlineData("Jalan Bandung, Kota Malang", "Kota Malang, Jawa Timur")]
    public void By_the_words_of_a_place(string typed, string name)
    {
        var found = Assert.IsType<RegionMatch.One>(s_regions.Finder.FindIn(typed));
        Assert.Equal((name, true), (s_regions.NameOf(found.Region), found.IsCertain));
    }

    [Theory]
    [InlineData("Tambak", "Tambak, Kabupaten Banyumas", "Tambak, Kabupaten Gresik")]
    [InlineData("Bandung", "Kabupaten Bandung, Jawa Barat", "Kota Bandung, Jawa Barat")]
    [InlineData("Pasar di Bandung, Jawa Barat", "Kabupaten Bandung, Jawa Barat", "Kota Bandung, Jawa Barat")]
    public void Where_a_name_is_given_twice_both_are_offered(string typed, params string[] names) =>
        Assert.Equal(names, Assert.IsType<RegionMatch.Several>(s_regions.Finder.FindIn(typed)).Regions.Select(s_regions.NameOf));

    [Theory]
    [InlineData("Sangkapure", "Sangkapura, Kabupaten Gresik")]
    [InlineData("kab. Gresek", "Kabupaten Gresik, Jawa Timur")]
    [InlineData("kabupaten banyuwangy", "Kabupaten Banyuwangi, Jawa Timur")]
    public void By_an_answer_with_a_slip_but_never_for_certain(string typed, string name)
    {
        var found = Assert.IsType<RegionMatch.One>(s_regions.Finder.Find(typed));
        Assert.Equal((name, false), (s_regions.NameOf(found.Region), found.IsCertain));
    }

    [Theory]
    [InlineData("Balai desa")]
    [InlineData("Jalan Gresik")]
    [InlineData("di grup WhatsApp")]
    [InlineData("???")]
    [InlineData("")]
    public void Not_in_words_that_name_none(string typed) => Assert.IsType<RegionMatch.None>(s_regions.Finder.FindIn(typed));

    [Theory]
    [InlineData("Balai desa, Sangkapura")]
    [InlineData("SMP Batu Ampar")]
    public void A_name_among_other_words_is_only_a_guess(string typed) =>
        Assert.False(Assert.IsType<RegionMatch.One>(s_regions.Finder.FindIn(typed)).IsCertain);

    [Fact]
    public void Every_regency_and_city_by_its_full_name_and_no_more_than_six_are_offered() =>
        Assert.All(s_regions.All.Where(one => one.Code.Level == RegionLevel.Regency), region =>
            Assert.Equal(region, Assert.IsType<RegionMatch.One>(s_regions.Finder.Find($"{s_regions.NameOf(region)}")).Region));

    [Fact]
    public void Every_district_with_its_regency_is_found_or_offered() =>
        Assert.All(s_regions.All.Where(one => one.Code.Level == RegionLevel.District), region =>
        {
            switch (s_regions.Finder.Find(s_regions.NameOf(region)))
            {
                case RegionMatch.One one:
                    Assert.True(region.Code.LiesIn(one.Region.Code) || one.Region.Name == region.Name, $"{s_regions.NameOf(region)}: {one.Region}");
                    break;
                case RegionMatch.Several several:
                    Assert.InRange(several.Regions.Count, 2, RegionFinder.AtMost);
                    break;
                default:
                    Assert.Fail($"{region} is not found.");
                    break;
            }
        });

    [Fact]
    public void Whatever_is_typed_it_never_fails() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        typed => Enumerable.Range(0, 2).All(way => (way == 0 ? s_regions.Finder.Find(typed ?? "") : s_regions.Finder.FindIn(typed ?? "")) switch
        {
            RegionMatch.Several several => several.Regions.Count is >= 2 and <= RegionFinder.AtMost,
            var other => other is not null,
        })));

    [Theory]
    [InlineData("35.25.17", IndonesianZone.WIB)]
    [InlineData("51.71", IndonesianZone.WITA)]
    [InlineData("61.71", IndonesianZone.WIB)]
    [InlineData("64.71", IndonesianZone.WITA)]
    [InlineData("91.71", IndonesianZone.WIT)]
    public void A_region_has_the_time_zone_of_its_province(string code, IndonesianZone zone) =>
        Assert.Equal(zone, s_regions.Find(new RegionCode(code))!.Zone);

    [Fact]
    public void The_list_is_whole() =>
        Assert.Equal([38, 514, 7285], s_regions.All.GroupBy(one => one.Code.Level).OrderBy(level => level.Key).Select(level => level.Count()));

    [Theory]
    [InlineData("code,name,zone\n11,Aceh,WIBB", 2)]
    [InlineData("code,name,zone\n11,Aceh,WIB\n11,Aceh,WIB", 3)]
    [InlineData("code,name,zone\n11.01,Kabupaten Contoh,", 2)]
    [InlineData("code,name,zone\n\n11;Aceh", 3)]
    [InlineData("code,name,zone\nxx,Aceh,WIB", 2)]
    public void A_faulty_list_is_refused_with_its_line(string text, int line) =>
        Assert.Equal(line, Assert.Throws<ReferenceFaultException>(() => RegionDirectory.Read("regions.csv", text)).Line);
}
