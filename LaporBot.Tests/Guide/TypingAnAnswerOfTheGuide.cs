using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Guide;

public class TypingAnAnswerOfTheGuide
{
    [Theory]
    [InlineData("Memakai jabatan")]
    [InlineData("memakai jabatan pak")]
    [InlineData("pakai jabatan")]
    [InlineData("3")]
    public void Leads_to_the_next_question(string typed) =>
        Assert.Contains("Apa yang dipakai?", Asked().Says(typed).Hears, StringComparison.Ordinal);

    [Fact]
    public void Leads_through_all_three_to_a_form()
    {
        var citizen = Asked().Says("medsos").Says("foto bersama calon").Says("gak tau");

        Assert.Contains("Belum ada yang dikirim", citizen.Hears, StringComparison.Ordinal);
        Assert.Null(citizen.Conversation.Draft);
        Assert.Null(citizen.Conversation.Guiding);
    }

    [Theory]
    [InlineData("halo")]
    [InlineData("dia bagi beras di rumahnya kemarin sore pak")]
    public void Keeps_the_question_when_it_fits_no_button(string typed)
    {
        var citizen = Asked().Says(typed);

        Assert.StartsWith("Itu belum cocok dengan pilihan di bawah.", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Apa yang ia lakukan?", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Apa yang dipakai?", citizen.Presses("Memakai jabatan").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void May_wait_while_the_bot_itself_is_asked_something()
    {
        var citizen = Asked().Says("ini siapa yg baca pak?");

        Assert.StartsWith("👥 Dibaca:", citizen.Hears, StringComparison.Ordinal);
        Assert.EndsWith("Apa yang ia lakukan?", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Apa yang dipakai?", citizen.Says("memakai jabatan").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_over_once_he_turns_to_something_else()
    {
        Assert.DoesNotContain("Apa yang ia lakukan?", Asked().Commands("bantuan").Says("halo").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Apa yang ia lakukan?", Asked().Presses("Daftar").Says("halo").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_a_report_that_waits_its_answers()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Commands("panduan").Presses("Apakah ini melanggar");
        Assert.Contains("Apa yang dipakai?", citizen.Says("Memakai jabatan").Hears, StringComparison.Ordinal);

        citizen.Says(OnTheWay.Name);

        Assert.Equal(OnTheWay.Name, citizen.Draft.Accused[0].Name.Text);
        Assert.Null(citizen.Conversation.Guiding);
    }

    private static Citizen Asked() => new Citizen().Commands("panduan").Presses("Apakah ini melanggar");
}
