using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class TheMeterBeforeSending
{
    [Fact]
    public void Says_that_nothing_is_missing() =>
        Assert.Contains("Kelengkapan: 5 dari 5.", OnTheWay.To(ReportStep.AwaitingReview).Hears, StringComparison.Ordinal);

    [Fact]
    public void Names_what_is_missing_and_one_button_closes_the_gap()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Presses("Belum punya bukti").Presses("Tanpa nama");
        Assert.Contains("Kelengkapan: 4 dari 5. Belum lengkap: bukti.", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Lengkapi: bukti").Sends(A.Photo()).Presses("Selesai");

        Assert.Contains("Kelengkapan: 5 dari 5.", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(citizen.Buttons, button => button.Label.Key == "report.ButtonFill");
    }

    [Fact]
    public void Lets_a_region_be_told_after_all()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingRegion).Presses("Tidak tahu").Says(OnTheWay.Story).Presses("Lanjut")
            .Sends(A.Photo()).Presses("Selesai").Presses("Tanpa nama").Presses("Lengkapi: wilayah");
        Assert.Equal(ReportStep.AwaitingReview, citizen.Says("Sangkapura").Draft.Step);
        Assert.Contains("Wilayah: Sangkapura, Kabupaten Gresik", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_refuses_a_report()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Presses("Belum punya bukti").Presses("Tanpa nama").SendsTheReport();
        Assert.Empty(citizen.Filed.Evidence);
    }

    [Theory]
    [InlineData("Tanpa nama", true)]
    [InlineData("Nama disegel", false)]
    public void Says_in_a_sentence_that_a_report_without_a_name_is_a_lead(string choice, bool isLead)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses(choice);
        if (!isLead)
        {
            citizen.Presses("Ya, sudah").Says("Saksi Contoh").Presses("Lewati");
        }

        Assert.Equal(isLead, citizen.Hears.Contains("informasi awal", StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_until_when_a_report_is_in_time_and_asks_nothing_of_a_young_act()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview, new Citizen { Reference = AnElection.Now() });
        Assert.Contains("Kelengkapan: 6 dari 6.", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("paling lambat 10 Oktober 2026", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_when_he_learned_of_an_old_act_and_counts_from_there()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDay, new Citizen { Reference = AnElection.Now() }).Says("3 September 2026").Says(OnTheWay.Place);
        Assert.Contains("Kapan Anda tahu", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("tidak mungkin", citizen.Says("1 September 2026").Hears, StringComparison.Ordinal);

        citizen.Presses("Kemarin").Says(OnTheWay.Story).Presses("Lanjut").Sends(A.Photo()).Presses("Selesai").Presses("Tanpa nama");

        Assert.Contains("paling lambat 13 Oktober 2026", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 10, 6), citizen.SendsTheReport().Filed.Content.KnownOn);
    }

    [Fact]
    public void A_late_report_still_goes_in()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingKnownDay).Says("5 Oktober 2024").Says(OnTheWay.Story).Presses("Lanjut")
            .Sends(A.Photo()).Presses("Selesai").Presses("Tanpa nama");
        Assert.Contains("Batas waktunya 12 Oktober 2024, sudah lewat. Laporan ini tetap masuk.", citizen.Hears, StringComparison.Ordinal);
        Assert.NotNull(citizen.SendsTheReport().Filed);
    }

    [Fact]
    public void The_day_he_learned_of_it_may_be_left_open()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingKnownDay).Presses("Tidak tahu").Says(OnTheWay.Story).Presses("Lanjut")
            .Sends(A.Photo()).Presses("Selesai").Presses("Tanpa nama");
        Assert.Contains("Batas waktunya mungkin sudah lewat", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingReview, citizen.Presses("Lengkapi: hari Anda tahu").Presses("Hari ini").Draft.Step);
        Assert.Contains("paling lambat 14 Oktober 2026", citizen.Hears, StringComparison.Ordinal);
    }
}
