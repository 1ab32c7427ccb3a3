using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class NotSureWhichBreachItIs
{
    [Fact]
    public void Three_plain_questions_suggest_a_form_that_one_tap_takes()
    {
        var citizen = Unsure().Presses("Memakai jabatan").Presses("Mobil, gedung, dana").Presses("PNS atau PPPK");
        Assert.Contains("Memakai fasilitas negara untuk kampanye", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Ya, pakai ini");

        Assert.Equal(ReportStep.AwaitingName, citizen.Draft.Step);
        Assert.Equal("DP-04", citizen.Draft.Violation);
        Assert.Null(citizen.Draft.Person);
    }

    [Fact]
    public void The_suggestion_can_be_left()
    {
        var citizen = Unsure().Presses("Lainnya").Presses("Tidak tahu").Presses("Tetap tidak yakin");

        Assert.Equal(ReportStep.AwaitingName, citizen.Draft.Step);
        Assert.True(citizen.Draft.ViolationUnsure);
        Assert.Null(citizen.Draft.Violation);
    }

    [Theory]
    [InlineData]
    [InlineData("Di media sosial")]
    [InlineData("Di media sosial", "Foto bersama calon")]
    public void Each_question_can_be_skipped(params string[] answers)
    {
        var citizen = answers.Aggregate(Unsure(), (who, answer) => who.Presses(answer)).Presses("Lewati");

        Assert.Equal(ReportStep.AwaitingName, citizen.Draft.Step);
        Assert.True(citizen.Draft.ViolationUnsure);
    }

    [Fact]
    public void Going_back_leads_through_the_questions_to_the_menu()
    {
        var citizen = Unsure().Presses("Di media sosial").Presses("Foto bersama calon").Presses("Kembali");
        Assert.Contains("Apa yang ia unggah?", citizen.Hears, StringComparison.Ordinal);

        Assert.Contains("Apa yang ia lakukan?", citizen.Presses("Kembali").Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingViolation, citizen.Presses("Kembali").Draft.Step);
    }

    [Theory]
    [InlineData("di acara atau kampanye", "Apa perannya di sana?")]
    [InlineData("1", "Apa yang ia unggah?")]
    public void An_answer_can_be_typed(string typed, string next) => Assert.Contains(next, Unsure().Says(typed).Hears, StringComparison.Ordinal);

    [Fact]
    public void A_button_of_an_earlier_question_does_not_count_any_more()
    {
        var citizen = Unsure();
        var first = citizen.Button("Di media sosial").Code;
        citizen.Presses("Di acara atau kampanye").Presses("Ikut kampanye").Presses(first);

        Assert.Equal([1, 0], citizen.Draft.PlainAnswers);
    }

    [Fact]
    public void Who_is_no_civil_servant_is_told_where_it_goes_and_the_report_goes_on()
    {
        var citizen = Unsure().Presses("Di acara atau kampanye").Presses("Ikut kampanye").Presses("Kades");
        Assert.Contains("Laporan tetap kami terima. Petugas meneruskannya ke bupati, lewat Bawaslu.", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Ya, pakai ini").Says(OnTheWay.Name).Says(OnTheWay.Office).Presses("Lewati").Says("3 Okt").Says(OnTheWay.Place)
            .Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama").SendsTheReport();

        Assert.Equal("village", citizen.Filed.Content.Person);
    }

    [Fact]
    public void Officers_read_who_it_is_said_to_be_and_who_would_be_in_charge()
    {
        var filed = ACase.Filed();
        var verifier = new Office(filed with { Content = filed.Content with { Person = "election" } }).Officer(Role.Verifier);

        verifier.Takes();

        Assert.Contains("Kata pelapor: Petugas pemilu. Bila benar, bukan kewenangan; teruskan ke lembaga etik penyelenggara pemilu.", verifier.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_guide_between_two_answers_begins_the_questions_anew()
    {
        var walking = Unsure().Presses("Memakai jabatan").Conversation;
        var after = new Citizen(walking with { Draft = walking.Draft! with { PlainAnswers = [17] } }).Commands("lapor");

        Assert.Contains("Apa yang ia lakukan?", after.Hears, StringComparison.Ordinal);
        Assert.Contains("Apa yang ia unggah?", after.Presses("Di media sosial").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_person_who_is_no_civil_servant_has_somebody_in_charge() => Assert.All(
        ReferenceData.Embedded.Guide.Questions[GuideBook.LastQuestion].Answers.Where(answer => answer.Person is not null),
        answer => Assert.NotNull(answer.GoesTo));

    private static Citizen Unsure() => OnTheWay.To(ReportStep.AwaitingViolation).Presses("Tidak yakin");
}
