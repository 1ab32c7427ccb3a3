using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class CompletingThePlace
{
    [Fact]
    public void The_region_is_found_in_his_words_without_a_question()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Says("Balai desa, Tambak Gresik");
        Assert.Equal((ReportStep.AwaitingStory, new RegionCode("35.25.18")), (citizen.Draft.Step, citizen.Draft.Region));
    }

    [Fact]
    public void A_name_that_is_given_twice_is_asked_by_buttons()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Says("Tambak");
        Assert.Contains("Tambak, Kabupaten Gresik", citizen.Hears, StringComparison.Ordinal);
        citizen.Presses("Kab. Gresik");
        Assert.Equal((ReportStep.AwaitingStory, new RegionCode("35.25.18")), (citizen.Draft.Step, citizen.Draft.Region));
    }

    [Theory]
    [InlineData("sangkapura", "35.25.17")]
    [InlineData("kab gresik", "35.25")]
    [InlineData("jawa timur", "35")]
    public void Words_that_name_none_are_asked_once(string typed, string region)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Says("Balai desa");
        Assert.Contains("Di kabupaten atau kota mana", citizen.Hears, StringComparison.Ordinal);
        citizen.Says(typed);
        Assert.Equal((ReportStep.AwaitingStory, new RegionCode(region), "Balai desa"), (citizen.Draft.Step, citizen.Draft.Region, citizen.Draft.Place!.Text));
    }

    [Fact]
    public void A_slip_is_asked_back()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingRegion).Says("Sangkapure");
        Assert.Equal(ReportStep.AwaitingRegion, citizen.Draft.Step);
        citizen.Says("1");
        Assert.Equal(new RegionCode("35.25.17"), citizen.Draft.Region);
    }

    [Fact]
    public void Not_knowing_it_is_no_reason_to_stop()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingRegion).Presses("Tidak tahu").Says(OnTheWay.Story).Presses("Lanjut")
            .Presses("Belum punya bukti").Presses("Tanpa nama");
        Assert.Contains("Wilayah: Tidak tahu", citizen.Hears, StringComparison.Ordinal);
        citizen.SendsTheReport();
        Assert.Null(citizen.Filed.Content.Region);
    }

    [Fact]
    public void Two_answers_that_are_no_region_leave_it_open()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingRegion).Says("qqqqq").Says("wwwww");
        Assert.Equal((ReportStep.AwaitingStory, true), (citizen.Draft.Step, citizen.Draft.RegionUnknown));
    }

    [Fact]
    public void A_place_changed_from_the_review_offers_the_region_he_told()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Changes("Ubah waktu").Presses("Tetap yang tadi").Says("Balai desa").Presses("Kab. Contoh");
        Assert.Equal((ReportStep.AwaitingReview, new RegionCode("00.01")), (citizen.Draft.Step, citizen.Draft.Region));
    }

    [Fact]
    public void A_place_corrected_later_keeps_its_region_or_takes_the_one_it_names()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory);
        var message = citizen.LastMessage;
        Assert.Equal(new RegionCode("00.01"), citizen.Edits(message, "Balai desa").Draft.Region);
        Assert.Equal(new RegionCode("35.25"), citizen.Edits(message, "Balai desa, Gresik").Draft.Region);
    }

    [Fact]
    public void The_filed_report_and_the_officers_card_have_it()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview);
        Assert.Contains("Wilayah: Kabupaten Contoh, Provinsi Contoh", citizen.Hears, StringComparison.Ordinal);
        citizen.SendsTheReport();
        Assert.Equal(new RegionCode("00.01"), citizen.Filed.Content.Region);

        var office = new Office(citizen.Filed);
        Assert.Contains("Wilayah: Kabupaten Contoh", office.Officer(Role.Verifier).Takes().Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_before_goes_on_without_it()
    {
        var written = System.Text.Encoding.UTF8.GetString(ConversationSnapshot.Write(OnTheWay.To(ReportStep.AwaitingStory).Conversation)[1..]);
        var old = System.Text.RegularExpressions.Regex.Replace(written, @",?""(Region|RegionChoices|DayHeardAt)"":(\{[^}]*\}|\[\]|""[^""]*"")", "");
        Assert.DoesNotContain("Region", old, StringComparison.Ordinal);

        var draft = ConversationSnapshot.Read([ConversationSnapshot.FormatVersion, .. System.Text.Encoding.UTF8.GetBytes(old)])!.Draft!;

        Assert.Equal((null, OnTheWay.Place), (draft.Region, draft.Place!.Text));

        var citizen = new Citizen(ConversationSnapshot.Read([ConversationSnapshot.FormatVersion, .. System.Text.Encoding.UTF8.GetBytes(old)])!);
        citizen.Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama");
        Assert.Contains("Wilayah: belum diisi", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingRegion, citizen.Changes("Ubah waktu").Presses("Tetap yang tadi").Presses("Tetap yang tadi").Draft.Step);
        Assert.Equal((ReportStep.AwaitingReview, new RegionCode("35.25")), (citizen.Says("Gresik").Draft.Step, citizen.Draft.Region));
    }

    [Theory]
    [InlineData("Bangli", "2026-10-07")] // WITA: half past midnight on the 8th, the day before is the 7th
    [InlineData("Sangkapura", "2026-10-06")] // WIB: half past eleven at night on the 7th
    public void Yesterday_is_the_day_before_where_it_happened(string place, string day)
    {
        var late = new Citizen { Now = new DateTimeOffset(2026, 10, 7, 16, 30, 0, TimeSpan.Zero) };
        foreach (var tell in new Action<Citizen>[] { who => who.Presses("Kemarin"), who => who.Says("kemarin") })
        {
            var citizen = OnTheWay.To(ReportStep.AwaitingDay, new Citizen { Now = late.Now });
            tell(citizen);
            citizen.Says(place);
            Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), citizen.Draft.Day);
        }
    }
}
