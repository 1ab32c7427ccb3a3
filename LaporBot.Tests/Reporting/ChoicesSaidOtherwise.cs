using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ChoicesSaidOtherwise
{
    private static readonly List<string> s_buttonsWords = ["Selesai", "lanjut.", "KIRIM", "Setuju", "ya", "Done"];

    [Theory]
    [InlineData("ga tau")]
    [InlineData("gak tahu")]
    [InlineData("nggak tau kapan")]
    [InlineData("ndak tau")]
    [InlineData("Tdk tahu.")]
    [InlineData("lupa kak")]
    [InlineData("I don't know")]
    [InlineData("Entah")]
    public void Leave_the_day_open(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingDay).Says(typed);
        Assert.Equal(ReportStep.AwaitingPlace, citizen.Draft.Step);
        Assert.Equal("Tidak tahu", citizen.Draft.DayTold!.Text);
    }

    [Theory]
    [InlineData("ga tau siapa")]
    [InlineData("gak tau namanya")]
    public void Are_no_name_of_anybody(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Says(typed);
        Assert.Equal(ReportStep.AwaitingOffice, citizen.Draft.Step);
        Assert.Equal("Tidak tahu", citizen.Draft.Accused[0].Name.Text);
    }

    public static TheoryData<ReportStep, string> AButtonsWordAtEveryTextQuestion()
    {
        var all = new TheoryData<ReportStep, string>();
        foreach (var question in TextQuestion.All)
        {
            s_buttonsWords.ForEach(typed => all.Add(question.Step, typed));
        }

        return all;
    }

    [Theory, MemberData(nameof(AButtonsWordAtEveryTextQuestion))]
    public void Of_another_step_answer_no_question(ReportStep step, string typed)
    {
        var citizen = OnTheWay.To(step);
        var before = citizen.Draft;
        citizen.Says(typed);

        Assert.Contains($"“{typed}” belum menjawab pertanyaan ini.", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(Told(before), Told(citizen.Draft));
    }

    [Fact]
    public void Are_no_place_either()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Says("gak tau persisnya");
        Assert.Equal(ReportStep.AwaitingRegion, citizen.Draft.Step);
        Assert.Equal("Tidak tahu", citizen.Draft.Place!.Text);
        Assert.DoesNotContain("gak tau", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gak punya")]
    [InlineData("ga ada bukti")]
    [InlineData("blm ada")]
    public void Go_on_without_evidence(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Says(typed);
        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);
        Assert.Empty(citizen.Draft.Evidence);
    }

    [Theory]
    [InlineData("udah")]
    [InlineData("itu aja")]
    public void End_the_story(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says("Saya melihat mobil dinas di kampanye.").Says(typed);
        Assert.Equal(ReportStep.AwaitingEvidence, citizen.Draft.Step);
        Assert.Single(citizen.Draft.Story);
    }

    [Theory]
    [InlineData("ga tau apakah itu mobil dinas")]
    [InlineData("sudah tiga kali")]
    public void Are_part_of_the_story_when_more_is_said(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says(typed);
        Assert.Equal(ReportStep.AwaitingStory, citizen.Draft.Step);
        Assert.Equal(typed, Assert.Single(citizen.Draft.Story).Text);
    }

    [Theory]
    [InlineData("ya")]
    [InlineData("ok")]
    public void Agree_when_asked_for_consent(string typed) =>
        Assert.Equal(ReportStep.AwaitingViolation, OnTheWay.To(ReportStep.AwaitingConsent).Says(typed).Draft.Step);

    [Theory]
    [InlineData("ga")]
    [InlineData("no")]
    public void Refuse_as_well(string typed) => Assert.Null(OnTheWay.To(ReportStep.AwaitingConsent).Says(typed).Conversation.Draft);

    [Theory]
    [InlineData("iya")]
    [InlineData("ok")]
    [InlineData("udah")]
    public void Never_delete_a_report(string typed) =>
        Assert.True(OnTheWay.To(ReportStep.AwaitingStory).Presses("Batal").Says(typed).Conversation.Draft is { DropAsked: true });

    private static (ReportStep, Answer?, Answer?, Answer?, Answer?, Answer?, Answer?, int) Told(ReportDraft draft) => (
        draft.Step, draft.Detail, draft.DayTold, draft.KnownTold, draft.Place, draft.ReporterName, draft.ReporterAddress, draft.Accused.Count);
}
