using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Reporting;

public class NarrowingThePlace
{
    private const string TambakInGresik = "35.25.18";
    private const string TambakInBanyumas = "33.02.08";

    [Theory]
    [InlineData("jawa timur", TambakInGresik)]
    [InlineData("jatim", TambakInGresik)]
    [InlineData("yang di jatim", TambakInGresik)]
    [InlineData("yg jatim aja", TambakInGresik)]
    [InlineData("Prov. Jawa Timur", TambakInGresik)]
    [InlineData("Gresik", TambakInGresik)]
    [InlineData("yang di gresik", TambakInGresik)]
    [InlineData("kabupaten gresik", TambakInGresik)]
    [InlineData("kab. Gresek", TambakInGresik)]
    [InlineData("Tambak Gresik", TambakInGresik)]
    [InlineData("yang pertama", TambakInBanyumas)]
    [InlineData("nomor 2", TambakInGresik)]
    [InlineData("no. 2", TambakInGresik)]
    [InlineData("yang nomor dua", TambakInGresik)]
    [InlineData("yang ke-2 ya", TambakInGresik)]
    [InlineData("kedua", TambakInGresik)]
    [InlineData("yang terakhir", TambakInGresik)]
    [InlineData("2", TambakInGresik)]
    [InlineData("jateng", TambakInBanyumas)]
    public void Among_what_was_found_the_answer_chooses(string typed, string region)
    {
        var citizen = OnTheWay.To(AwaitingPlace).Says("Tambak").Says(typed);
        Assert.Equal((AwaitingStory, new RegionCode(region), "Tambak"), (citizen.Draft.Step, citizen.Draft.Region, citizen.Draft.Place!.Text));
    }

    [Fact]
    public void The_choice_is_shown_back() =>
        Assert.Contains("Saya catat: Tambak, Kabupaten Gresik.", OnTheWay.To(AwaitingPlace).Says("Tambak").Says("jawa timur").Hears, StringComparison.Ordinal);

    [Theory]
    [InlineData("kota", "32.73")]
    [InlineData("yang kabupaten", "32.04")]
    [InlineData("kotanya", "32.73")]
    [InlineData("Soreang", "32.04.37")]
    public void A_city_and_a_regency_of_one_name_are_told_apart(string typed, string region) =>
        Assert.Equal(new RegionCode(region), OnTheWay.To(AwaitingPlace).Says("Bandung").Says(typed).Draft.Region);

    [Fact]
    public void Several_that_are_left_are_shown_once_more_and_then_what_they_lie_in_is_taken()
    {
        var citizen = OnTheWay.To(AwaitingPlace).Says("Bandung").Says("jawa barat");
        Assert.Equal(AwaitingRegion, citizen.Draft.Step);
        Assert.Equal(2, citizen.Draft.RegionChoices!.Count);

        Assert.Equal((AwaitingStory, new RegionCode("32")), (citizen.Says("jabar").Draft.Step, citizen.Draft.Region));
    }

    [Fact]
    public void None_in_that_province_keeps_the_candidates_and_says_so()
    {
        var citizen = OnTheWay.To(AwaitingPlace).Says("Tambak").Says("bali");
        Assert.Contains("Di Bali belum saya temukan tempat itu.", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Tambak, Kabupaten Gresik", citizen.Hears, StringComparison.Ordinal);
        Screen.IsShort(Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[^1]));

        Assert.Equal(new RegionCode(TambakInGresik), citizen.Double().Says("gresik").Draft.Region);
        Assert.Equal((AwaitingStory, new RegionCode("51")), (citizen.Says("bali").Draft.Step, citizen.Draft.Region));
    }

    [Fact]
    public void Words_that_name_no_region_keep_the_candidates()
    {
        var citizen = OnTheWay.To(AwaitingPlace).Says("Tambak").Says("qqqqq");
        Assert.Contains("“qqqqq” belum saya temukan", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(new RegionCode(TambakInGresik), citizen.Says("yang kedua").Draft.Region);
    }

    [Fact]
    public void Another_regency_that_he_names_is_his_to_name() =>
        Assert.Equal(new RegionCode("35.15"), OnTheWay.To(AwaitingPlace).Says("Tambak").Says("Sidoarjo").Draft.Region);

    [Theory]
    [InlineData("ya")]
    [InlineData("betul")]
    [InlineData("iya")]
    [InlineData("Sangkapure")]
    public void What_a_slip_seemed_to_mean_is_confirmed_by_a_word(string typed)
    {
        var citizen = OnTheWay.To(AwaitingRegion).Says("Sangkapure").Says(typed);
        Assert.Equal((AwaitingStory, new RegionCode("35.25.17")), (citizen.Draft.Step, citizen.Draft.Region));
    }

    [Fact]
    public void A_district_behind_a_comma_is_taken_and_shown_back()
    {
        var citizen = OnTheWay.To(AwaitingPlace).Says("Balai desa, Sangkapura");
        Assert.Equal((AwaitingStory, new RegionCode("35.25.17")), (citizen.Draft.Step, citizen.Draft.Region));
        Assert.StartsWith("Saya catat: Sangkapura, Kabupaten Gresik. Keliru? Tekan Kembali.", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(AwaitingPlace, citizen.Presses("Kembali").Draft.Step);
    }

    [Fact]
    public void A_district_alone_is_shown_back_too() =>
        Assert.StartsWith("Saya catat: Sangkapura, Kabupaten Gresik.", OnTheWay.To(AwaitingPlace).Says("Sangkapura").Hears, StringComparison.Ordinal);

    [Theory]
    [InlineData("Balai desa, Sangkapura, Gresik")]
    [InlineData(OnTheWay.Place)]
    public void A_place_with_its_regency_is_not(string place) =>
        Assert.DoesNotContain("Saya catat", OnTheWay.To(AwaitingPlace).Says(place).Hears, StringComparison.Ordinal);

    [Fact]
    public void Six_that_are_offered_fill_the_screen_and_not_knowing_is_typed()
    {
        var citizen = OnTheWay.To(AwaitingPlace).Says("kecamatan karanganyar");
        Assert.Equal(RegionFinder.AtMost, citizen.Draft.RegionChoices!.Count);
        Assert.Equal(6, citizen.Buttons.Count);
        Assert.Equal((AwaitingStory, true), (citizen.Says("ga tau").Draft.Step, citizen.Draft.RegionUnknown));
    }

    [Theory]
    [InlineData("nomor 2", 2)]
    [InlineData("no 3", 3)]
    [InlineData("yang ketiga", 3)]
    [InlineData("pilih 1 aja", 1)]
    [InlineData("nomor lima", 5)]
    [InlineData("dua", null)]
    [InlineData("2 orang", null)]
    [InlineData("", null)]
    [InlineData("no 99999", null)]
    public void A_number_is_told_in_words(string typed, int? number) => Assert.Equal(number, SpokenNumber.In(typed));

    [Fact]
    public void The_menu_of_breaches_takes_them_too() =>
        Assert.Equal(OnTheWay.To(AwaitingViolation).Says("3").Draft.Violation, OnTheWay.To(AwaitingViolation).Says("nomor 3").Draft.Violation);
}
