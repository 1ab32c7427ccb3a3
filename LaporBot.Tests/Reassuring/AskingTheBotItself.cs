using LaporBot.Conversations.People;
using LaporBot.Conversations.Reassuring;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reassuring;

public class AskingTheBotItself
{
    public static TheoryData<ReportStep> Steps() => [.. OnTheWay.Steps];

    [Theory]
    [InlineData("ini aman?", Worry.Safety)]
    [InlineData("nama saya aman kan", Worry.Safety)]
    [InlineData("aman gak sih pak", Worry.Safety)]
    [InlineData("nanti saya ketauan gak?", Worry.Safety)]
    [InlineData("klo ketahuan gimana", Worry.Safety)]
    [InlineData("is this safe?", Worry.Safety)]
    [InlineData("what if they find out it was me?", Worry.Safety)]
    [InlineData("siapa yg baca", Worry.Readers)]
    [InlineData("ini siapa yg baca pak?", Worry.Readers)]
    [InlineData("laporan ini dibaca siapa ya", Worry.Readers)]
    [InlineData("who will read this?", Worry.Readers)]
    [InlineData("brp lama?", Worry.Duration)]
    [InlineData("kapan dijawab nih", Worry.Duration)]
    [InlineData("lama gak?", Worry.Duration)]
    [InlineData("bayar ga min", Worry.Cost)]
    [InlineData("gratis kan", Worry.Cost)]
    [InlineData("ini bukan penipuan kan?", Worry.Who)]
    [InlineData("kamu siapa", Worry.Who)]
    [InlineData("besok aja deh", Worry.Later)]
    public void Is_read_from_words_that_say_nothing_else(string said, Worry meant) => Assert.Equal(meant, WorryReading.Of(said));

    [Theory]
    [InlineData("Aman")]
    [InlineData("Aman Sentosa, Kecamatan Contoh")]
    [InlineData("Resmi")]
    [InlineData("Lama")]
    [InlineData("Jalan Rahasia 5")]
    [InlineData("saya takut ketahuan lalu dipecat")]
    [InlineData("dia bilang siapa yang tahu nomor calon")]
    [InlineData("pak camat bertanya siapa yang baca pengumuman itu?")]
    [InlineData("kemarin sore")]
    [InlineData("itu saja")]
    [InlineData("gratis sembako dari calon nomor tujuh belas, apa boleh?")]
    [InlineData("")]
    public void Is_never_read_from_a_name_a_place_or_a_story(string said) => Assert.Null(WorryReading.Of(said));

    [Theory, MemberData(nameof(Steps))]
    public void Is_answered_at_every_step_and_taken_for_no_answer(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var before = citizen.Draft;

        citizen.Says("ini siapa yg baca pak?");

        Assert.StartsWith("👥 Dibaca:", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.HasButtons);
        Assert.Equal((before.Step, before.Asked, before.Story.Count, before.Evidence.Count), (citizen.Draft.Step, citizen.Draft.Asked, citizen.Draft.Story.Count, citizen.Draft.Evidence.Count));
        Assert.Equal((before.AccusedAtHand, before.Place, before.DayTold), (citizen.Draft.AccusedAtHand, citizen.Draft.Place, citizen.Draft.DayTold));
    }

    [Fact]
    public void As_the_very_first_thing_is_answered_below_the_welcome()
    {
        var citizen = new Citizen().Says("apa ini beneran aman ya pak, nama saya?");

        Assert.Contains("Selamat datang", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("🔒 Tanpa nama", citizen.Hears, StringComparison.Ordinal);
        Assert.Null(citizen.Conversation.Draft);
        Assert.True(citizen.Shows("lapor"));
    }

    [Fact]
    public void That_somebody_knows_nothing_is_no_story()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says("gak tau");

        Assert.Empty(citizen.Draft.Story);
        Assert.Contains("Tidak apa-apa", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_puts_it_off_hears_how_long_his_words_are_kept()
    {
        Assert.Contains("tersimpan 14 hari", OnTheWay.To(ReportStep.AwaitingName).Says("besok aja").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("tersimpan", OnTheWay.To(ReportStep.AwaitingDay).Says("besok").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void While_an_officers_question_waits_is_not_sent_to_him()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(TimeSpan.FromMinutes(2));
        office.Reporter.Presses("Baca kabar").Presses("Jawab");
        var before = office.Case.Evidence.Count;

        office.Reporter.Says("ini siapa yg baca pak?");

        Assert.StartsWith("👥 Dibaca:", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Sebelum mengirim", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Setiap ada langkah", office.Reporter.Says("kapan diproses?").Hears, StringComparison.Ordinal);
        Assert.Equal(before, office.Case.Evidence.Count);
    }
}
