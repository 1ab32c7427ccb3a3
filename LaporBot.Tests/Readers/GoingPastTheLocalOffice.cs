using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Host.Practice;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Readers;

public class GoingPastTheLocalOffice
{
    private const string Regency = "00.01";

    [Fact]
    public void A_button_beside_the_ways_to_be_known_asks_for_it_and_takes_it_back()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses("Jangan ke kantor daerah");
        Assert.Contains("tidak akan lewat kantor daerah", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.Draft.PastLocalOffice);

        citizen.Presses("Boleh ke kantor daerah");

        Assert.False(citizen.Draft.PastLocalOffice);
        Assert.Null(citizen.Presses("Tanpa nama").SendsTheReport().Filed.Content.Readers);
    }

    [Fact]
    public void A_double_press_asks_for_it_once()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity);
        var button = citizen.Button("Jangan ke kantor daerah").Code;

        Assert.True(citizen.Presses(button).Presses(button).Draft.PastLocalOffice);
    }

    [Theory]
    [InlineData("Jangan lewat kantor daerah saya")]
    [InlineData("jangan lewat kantor daerah")]
    [InlineData("jangan lwat kantor daerah saya")]
    [InlineData("Not through my local office")]
    public void The_words_ask_for_it_too_before_the_identity_and_on_the_review(string words)
    {
        Assert.True(OnTheWay.To(ReportStep.AwaitingAnonymity).Says(words).Draft.PastLocalOffice);

        var reviewing = OnTheWay.To(ReportStep.AwaitingReview).Says(words);
        Assert.Equal(ReportStep.AwaitingReview, reviewing.Draft.Step);
        Assert.Contains("Kantor di Kabupaten Contoh tidak", reviewing.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_holds_the_words_stays_a_story() =>
        Assert.False(OnTheWay.To(ReportStep.AwaitingStory).Says("Jangan lewat kantor daerah saya").Draft.PastLocalOffice);

    [Fact]
    public void The_review_and_the_receipt_say_who_reads()
    {
        var usual = OnTheWay.To(ReportStep.AwaitingReview);
        Assert.DoesNotContain("Yang membaca", usual.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Yang membaca", usual.SendsTheReport().Hears, StringComparison.Ordinal);

        var past = Asking();
        Assert.Contains("Yang membaca: petugas provinsi Provinsi Contoh dan petugas pusat. Kantor di Kabupaten Contoh tidak.", past.Hears, StringComparison.Ordinal);
        Assert.Contains("Kantor di Kabupaten Contoh tidak", past.SendsTheReport().Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("belum ada.", past.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void The_receipt_says_what_happens_where_nobody_is_there_yet_to_read_it()
    {
        var local = A.CentralVerifier with { Agency = PracticeReference.AgencyCode, Seat = Seat.In(new(Regency)) };

        var sent = Asking(new Citizen { Staff = [local] }).SendsTheReport();

        Assert.Contains("Petugas itu belum ada", sent.Hears, StringComparison.Ordinal);
        Assert.Equal(ReadingRefusal.PastHisOffice, sent.Filed.RefusalOf(local));
    }

    [Fact]
    public void Without_a_region_no_regional_office_reads_it()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingOffice).Says("Kantor pelayanan").Presses("Lewati").Says("3 Okt").Says("Balai desa").Presses("Tidak tahu")
            .Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Jangan ke kantor daerah").Presses("Tanpa nama");

        Assert.Contains("Kantor daerah tidak.", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.SendsTheReport().Filed.Content.Readers!.CentralAlone);
    }

    [Fact]
    public void It_goes_past_the_accuseds_own_region_as_well() =>
        Assert.Equal(
            [new(Regency), new RegionCode("35.25")],
            Reporting("Dinas Pendidikan Kabupaten Gresik").Says("jangan lewat kantor daerah").SendsTheReport().Filed.Content.Readers!.Past!);

    [Theory]
    [InlineData("Sekda Kabupaten Contoh", Regency)]
    [InlineData("Bupati", Regency)]
    [InlineData("Sekda", "00")]
    [InlineData("Sekda Provinsi Contoh", "00")]
    [InlineData("Gubernur", "00")]
    [InlineData("PPK Kabupaten Gresik", "35.25")]
    [InlineData("Bupati Gresik", "35.25")]
    public void A_report_on_who_leads_a_region_goes_past_it_by_itself_and_its_writer_is_told(string office, string past)
    {
        var citizen = Reporting(office);
        Assert.Contains("Orang itu memimpin pegawai daerahnya", citizen.Hears, StringComparison.Ordinal);

        var rule = citizen.SendsTheReport().Filed.Content.Readers!;

        Assert.Contains("Orang itu memimpin pegawai daerahnya", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal([new RegionCode(past)], rule.Past!);
        Assert.Equal([ReadingReason.HighPost], rule.Reasons!);
    }

    [Fact]
    public void One_such_person_among_others_is_enough()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Says("Budi Contoh – Kecamatan Contoh\nSiti Contoh – Sekda Kabupaten Contoh").Presses("Ya, pakai daftar")
            .Says("3 Okt").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama");

        Assert.Contains(ReadingReason.HighPost, citizen.SendsTheReport().Filed.Content.Readers!.Reasons!);
    }

    [Theory]
    [InlineData("Inspektorat Kabupaten Contoh", true)]
    [InlineData("Inspektur", true)]
    [InlineData("kepala inspektorat", true)]
    [InlineData("Inspektorat Kabupaten Gresik", false)]
    [InlineData("Dinas Contoh", false)]
    public void A_report_on_the_office_that_runs_the_bot_goes_past_it_by_itself(string office, bool closed)
    {
        var reference = PracticeReference.Data with { Agencies = PracticeReference.Data.Agencies.Seated("LAPORBOT", Seat.In(new(Regency))) };
        var citizen = Reporting(office, new Citizen
        {
            Reference = reference,
            Operator = A.Operator with { Name = "Inspektorat Kabupaten Contoh", Agency = "LAPORBOT" },
        });

        Assert.Equal(closed, citizen.Hears.Contains("kantor pengelola bot ini", StringComparison.Ordinal));
        var rule = citizen.SendsTheReport().Filed.Content.Readers;
        Assert.Equal(closed ? ["LAPORBOT"] : null, rule?.ClosedTo);
        Assert.Equal(closed ? [new RegionCode(Regency)] : null, rule?.Past);
    }

    private static Citizen Asking(Citizen? who = null) =>
        OnTheWay.To(ReportStep.AwaitingAnonymity, who ?? new Citizen()).Presses("Jangan ke kantor daerah").Presses("Tanpa nama");

    private static Citizen Reporting(string office, Citizen? who = null) => OnTheWay.To(ReportStep.AwaitingOffice, who ?? new Citizen())
        .Says(office).Presses("Lewati").Says("3 Okt").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama");
}
