using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ReportingSomebodyWhoIsNoCivilServant
{
    public static TheoryData<string> EveryKind() =>
        [.. ReferenceData.Embedded.Guide.Questions[GuideBook.KindQuestion].Answers.Select(answer => answer.Label.Indonesian)];

    [Theory, MemberData(nameof(EveryKind))]
    public void He_is_told_where_it_goes_and_the_report_goes_on(string kind)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPersonKind).Presses(kind);
        var route = ReferenceData.Embedded.RouteOf(citizen.Draft.Accused[0].Route)!;
        Assert.Contains(route.Target.Indonesian, citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("tetap kami terima", citizen.Hears, StringComparison.Ordinal);

        Assert.Equal(ReportStep.AwaitingDay, citizen.Says(OnTheWay.Office).Draft.Step);
    }

    [Fact]
    public void The_guides_questions_inside_the_report_say_it_too()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingGuideAnswer).Presses("Di acara").Presses("Ikut kampanye").Presses("Kades, honorer").Presses("Honorer");
        Assert.Contains("sidang etik di kantornya", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Ya, ini cocok");
        while (citizen.Draft.Step != ReportStep.AwaitingName)
        {
            citizen.Presses("Lewati");
        }

        Assert.Equal("CONTRACT", citizen.Says(OnTheWay.Name).Draft.Accused[0].Route);
        Assert.Contains("Bukan ASN: Pegawai honorer", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void He_takes_it_back_by_one_tap()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPersonKind).Presses("TNI atau Polri").Presses("Bukan ASN?").Presses("ASN atau tidak tahu");

        Assert.Null(citizen.Draft.Accused[0].Route);
        Assert.Equal(ReportStep.AwaitingOffice, citizen.Draft.Step);
    }

    [Fact]
    public void It_can_be_said_before_he_is_named()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Presses("Bukan ASN?").Presses("TNI atau Polri");
        Assert.Equal(ReportStep.AwaitingName, citizen.Draft.Step);
        Assert.Contains("Bukan ASN: Anggota TNI atau Polri", citizen.Hears, StringComparison.Ordinal);

        citizen.Says("Budi Contoh, Kantor Contoh").Presses("Tambah orang").Says("Siti Contoh, Dinas Contoh");

        Assert.Equal(["TNI_POLRI", null], citizen.Draft.Accused.Select(one => one.Route));
    }

    [Fact]
    public void Thinking_better_of_it_before_he_is_named_leads_back_to_the_name() =>
        Assert.Equal(ReportStep.AwaitingName, OnTheWay.To(ReportStep.AwaitingName).Presses("Bukan ASN?").Says("kembali").Draft.Step);

    [Fact]
    public void Going_back_leaves_everything_as_it_was()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPersonKind).Says("kembali");

        Assert.Equal(ReportStep.AwaitingOffice, citizen.Draft.Step);
        Assert.Null(citizen.Draft.Accused[0].Route);
    }

    [Fact]
    public void Officers_read_the_exit_and_the_body_that_this_speaks_for()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Changes("Ubah orangnya").Presses("Ubah no. 1").Presses("Tetap yang tadi").Presses("Bukan ASN?")
            .Presses("Kades, perangkat desa").Presses("Tetap yang tadi").Presses("Lewati").Presses("Lanjut");
        Assert.Contains("Bukan ASN: Kades atau perangkat desa", citizen.Hears, StringComparison.Ordinal);
        var filed = citizen.SendsTheReport().Filed;
        Assert.Equal([new NotAsn(1, "VILLAGE")], filed.Content.NotAsn!);

        var verifier = new Office(filed).Officer(Role.Verifier).Takes();
        Assert.Contains("bupati atau wali kota", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("Usul: Wewenang lembaga lain", verifier.Hears, StringComparison.Ordinal);
    }
}
