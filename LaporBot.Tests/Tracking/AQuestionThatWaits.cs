using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Tracking;

public class AQuestionThatWaits
{
    [Fact]
    public void Stands_in_the_list_of_his_reports_with_a_button_that_answers_it()
    {
        var office = Asked();
        office.Reporter.Commands("status");
        Assert.Contains("Pertanyaan petugas menunggu jawaban Anda", office.Reporter.Hears, StringComparison.Ordinal);

        Assert.Contains("Jam berapa?", office.Reporter.Presses($"Jawab {office.Case.Number.Value}").Hears, StringComparison.Ordinal);
        office.Reporter.Says("Jam sembilan");
        Assert.Equal("Jam sembilan", office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void Is_in_no_list_before_the_reporter_is_told_and_in_none_afterwards()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        Assert.DoesNotContain("Pertanyaan petugas", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);

        office.Waits(TimeSpan.FromMinutes(2)).Reporter.Presses("Baca kabar").Presses("Jawab").Says("Jam sembilan").Presses("Selesai").Commands("status");
        Assert.DoesNotContain("Pertanyaan petugas", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Reporter.Buttons, label => label.StartsWith("Jawab", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("bantuan")]
    [InlineData("privasi")]
    [InlineData("panduan")]
    [InlineData("bahasa")]
    [InlineData("start")]
    [InlineData("batal")]
    [InlineData("takdikenal")]
    public void Goes_on_waiting_when_he_has_read_it_and_looks_at_something_else(string command)
    {
        var office = Asked();
        office.Reporter.Presses("Baca kabar").Commands(command).Says("Jam sembilan");
        Assert.Contains("“Jam sembilan”", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);

        office.Reporter.Presses("Jawaban untuk petugas");
        Assert.Equal("Jam sembilan", office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void That_he_has_seen_in_his_list_alone_is_asked_about_before_a_word_is_taken()
    {
        var office = Asked();
        office.Reporter.Commands("status").Says("Jam sembilan");
        Assert.Contains(office.Case.Number.Value, office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(["Jawaban untuk petugas", "Bukan jawaban"], office.Reporter.Buttons);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Fact]
    public void Beside_a_report_that_is_being_written_leaves_his_words_to_the_report_once_that_is_before_him_again()
    {
        var office = Asked();
        office.Reporter.Commands("lapor").Presses("Setuju").Presses("Tidak yakin").Presses("Lewati");
        office.Reporter.Presses("Baca kabar").Commands("status").Says("Budi Contoh");
        Assert.Null(office.Reporter.Conversation.Answering);
        Assert.NotEqual(ReportStep.AwaitingName, office.Reporter.Conversation.Draft!.Step);
    }

    [Fact]
    public void Of_two_reports_is_named_and_none_is_guessed()
    {
        var office = new Office(ACase.Filed(), ACase.Filed(number: 2));
        foreach (var one in office.Cases.Values.ToList())
        {
            office.Cases[one.Id] = one with { Accused = [ACase.At(Stage.AwaitingReporter, Stage.Verifying) with { Reason = "Jam berapa?" }] };
        }

        office.Reporter.Commands("status");
        Assert.All(office.Cases.Values, one => Assert.Contains($"Jawab {one.Number.Value}", office.Reporter.Buttons));
        Assert.InRange(office.Reporter.LastCard.Choices.Sum(row => row.Count), 1, ReportPrompts.MostButtons);
        Assert.Null(office.Reporter.Conversation.Answering);
    }

    private static Office Asked()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        return office.Waits(TimeSpan.FromMinutes(2));
    }
}
