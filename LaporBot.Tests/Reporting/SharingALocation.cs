using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Reporting;

public class SharingALocation
{
    [Fact]
    public void A_venue_is_read_like_words()
    {
        var citizen = OnTheWay.To(AwaitingPlace).SharesAPlace(-5.8, 112.6, "Balai Warga", "Jalan Mawar 0, Sangkapura, Kabupaten Gresik");
        Assert.Equal((AwaitingStory, new RegionCode("35.25.17")), (citizen.Draft.Step, citizen.Draft.Region));
        Assert.Equal("Balai Warga, Jalan Mawar 0, Sangkapura, Kabupaten Gresik", citizen.Draft.Place!.Text);
        Assert.Contains("Saya catat tempatnya: Balai Warga", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_point_is_the_place_and_its_region_is_asked_once()
    {
        var citizen = OnTheWay.To(AwaitingPlace).SharesAPlace(-5.812345, 112.654321);
        Assert.Contains("Kalau itu tempat Anda sekarang, tekan Kembali", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Di kabupaten atau kota mana", citizen.Hears, StringComparison.Ordinal);

        citizen.Says("Gresik");

        Assert.Equal((AwaitingStory, new RegionCode("35.25"), "Titik lokasi -5.8123, 112.6543"), (citizen.Draft.Step, citizen.Draft.Region, citizen.Draft.Place!.Text));
    }

    [Fact]
    public void A_region_that_is_not_understood_is_left_to_officers_who_have_the_point()
    {
        var citizen = OnTheWay.To(AwaitingPlace).SharesAPlace(-5.8, 112.6).Says("dekat rumah pak lurah");
        Assert.Equal((AwaitingStory, true), (citizen.Draft.Step, citizen.Draft.RegionUnknown));
    }

    [Fact]
    public void He_who_was_only_showing_where_he_is_goes_back()
    {
        var citizen = OnTheWay.To(AwaitingPlace).SharesAPlace(-5.8, 112.6).Presses("Kembali").Says("Balai desa, Kabupaten Gresik");
        Assert.Equal("Balai desa, Kabupaten Gresik", citizen.Draft.Place!.Text);
    }

    [Fact]
    public void A_point_at_the_question_for_the_region_completes_the_place()
    {
        var citizen = OnTheWay.To(AwaitingRegion).SharesAPlace(-5.8, 112.6);
        Assert.Equal((AwaitingStory, "Balai desa (Titik lokasi -5.8000, 112.6000)"), (citizen.Draft.Step, citizen.Draft.Place!.Text));
        Assert.Contains("Petugas mencari kabupatennya", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_venue_at_the_question_for_the_region_names_it()
    {
        var citizen = OnTheWay.To(AwaitingRegion).SharesAPlace(-5.8, 112.6, "Alun-alun", "Kabupaten Gresik");
        Assert.Equal((AwaitingStory, new RegionCode("35.25"), "Balai desa"), (citizen.Draft.Step, citizen.Draft.Region, citizen.Draft.Place!.Text));
    }

    [Fact]
    public void A_location_that_comes_early_waits_for_the_question_of_the_place()
    {
        var citizen = OnTheWay.To(AwaitingName).SharesAPlace(-5.8, 112.6, "Balai Warga", "Kabupaten Gresik");
        Assert.Equal(AwaitingName, citizen.Draft.Step);
        Assert.Contains("Lokasi itu saya simpan", citizen.Hears, StringComparison.Ordinal);

        citizen.Says(OnTheWay.Name).Says(OnTheWay.Office).Presses("Kemarin").Presses("Pakai lokasi tadi");

        Assert.Equal((AwaitingStory, new RegionCode("35.25")), (citizen.Draft.Step, citizen.Draft.Region));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_location_that_comes_late_is_offered_as_the_place(bool typed)
    {
        var citizen = OnTheWay.To(AwaitingStory).SharesAPlace(-5.8, 112.6, "Balai Warga", "Kabupaten Gresik");
        Assert.Equal(OnTheWay.Place, citizen.Draft.Place!.Text);

        _ = typed ? citizen.Says("pakai lokasi tadi") : citizen.Presses("Pakai lokasi tadi");

        Assert.Equal((AwaitingStory, "Balai Warga, Kabupaten Gresik", new RegionCode("35.25")), (citizen.Draft.Step, citizen.Draft.Place!.Text, citizen.Draft.Region));
        Assert.Empty(citizen.Draft.Story);
    }

    [Fact]
    public void A_location_that_is_not_wanted_changes_nothing()
    {
        var citizen = OnTheWay.To(AwaitingReview).SharesAPlace(-5.8, 112.6).SendsTheReport();
        Assert.Equal(OnTheWay.Place, citizen.Filed.Content.Place);
    }

    [Fact]
    public void A_point_gives_nobody_away_to_the_leak_guard()
    {
        var citizen = OnTheWay.To(AwaitingPlace).SharesAPlace(-8.081234, 110.812345).Presses("Tidak tahu").Says(OnTheWay.Story).Presses("Lanjut")
            .Presses("Belum punya bukti").Presses("Tanpa nama").Presses("Kirim");
        Assert.Equal(AwaitingGuess, citizen.Draft.Step);
    }

    [Fact]
    public void A_location_prints_nothing_of_itself() =>
        Assert.DoesNotContain("112", new Utterance.Located(new SharedPlace(-5.8, 112.6, "Balai 112", null)).ToString(), StringComparison.Ordinal);
}
