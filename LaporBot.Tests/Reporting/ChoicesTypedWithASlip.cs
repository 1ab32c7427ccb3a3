using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ChoicesTypedWithASlip
{
    [Theory]
    [InlineData("Kampanye darin", "DS-02")]
    [InlineData("kampnye daring", "DS-02")]
    [InlineData("Unggahan medsoss", "DS-06")]
    public void Name_a_breach_all_the_same(string typed, string code) =>
        Assert.Equal(code, OnTheWay.To(ReportStep.AwaitingViolation).Says(typed).Draft.Violation);

    [Fact]
    public void Lead_to_the_questions_of_who_is_not_sure() =>
        Assert.Equal(ReportStep.AwaitingGuideAnswer, OnTheWay.To(ReportStep.AwaitingViolation).Says("tidk yakin").Draft.Step);

    [Fact]
    public void Answer_a_plain_question() =>
        Assert.Equal([0], OnTheWay.To(ReportStep.AwaitingGuideAnswer).Says("di media sosal").Draft.GuideAnswers);

    [Fact]
    public void Say_how_he_wants_to_be_known() =>
        Assert.Equal(Anonymity.Nameless, OnTheWay.To(ReportStep.AwaitingAnonymity).Says("tanpa nma").Draft.Anonymity);

    [Theory]
    [InlineData("Ubah")]
    [InlineData("sesuatu yang lain")]
    public void Mean_nothing_when_they_are_too_far_from_every_label(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview);
        Assert.Equal(ReportStep.AwaitingReview, citizen.Says(typed).Draft.Step);
        Assert.Contains("Pilih salah satu tombol", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ya hapis")]
    [InlineData("y")]
    public void Never_delete_a_report(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Presses("Batal").Says(typed);
        Assert.True(citizen.Conversation.Draft is { DropAsked: true });
    }

    [Fact]
    public void Are_taken_as_they_stand_where_words_are_the_answer()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Says("Batak");
        Assert.Equal("Batak", citizen.Draft.Accused[0].Name.Text);
    }
}
