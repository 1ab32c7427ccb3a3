using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Tests.Support;
using Stateless.Graph;

namespace LaporBot.Tests.Tracking;

public class AnsweringWhileAReportIsWritten
{
    [Fact]
    public void The_diagram_in_the_handbook_is_the_table_we_run() =>
        Approved.Matches("docs/tracking-dialogue.mmd", MermaidGraph.Format(AnswerTable.Over(() => AnswerStep.AtRest, _ => { }).GetInfo()));

    [Fact]
    public void What_he_sends_after_pressing_answer_goes_to_the_officers_and_then_his_report_goes_on()
    {
        var office = Asked();
        var reporter = AtThePlace(office).Presses("Baca kabar").Presses("Jawab");
        Assert.Contains("menunggu dulu", reporter.Hears, StringComparison.Ordinal);

        reporter.Says("Jam sembilan");
        Assert.Equal((Stage.Verifying, "Jam sembilan"), (office.Case.Stage, office.Case.Evidence[^1].Text));
        Assert.Null(reporter.Conversation.Draft!.Place);

        reporter.Presses("Selesai");
        Assert.Contains("Di mana terjadi?", reporter.Hears, StringComparison.Ordinal);
        reporter.Says("Pasar Contoh");
        Assert.Equal("Pasar Contoh", reporter.Conversation.Draft!.Place!.Text);
        Assert.Equal(3, office.Case.Evidence.Count);
    }

    [Fact]
    public void What_he_sends_after_only_reading_the_question_goes_nowhere_before_he_says_where()
    {
        var office = Asked();
        var reporter = AtThePlace(office).Presses("Baca kabar").Says("Di Pasar Contoh");
        Assert.Contains("belum saya kirim ke mana pun", reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.Null(reporter.Conversation.Draft!.Place);
    }

    [Fact]
    public void He_can_say_that_they_were_the_answer()
    {
        var office = Asked();
        var reporter = AtThePlace(office).Presses("Baca kabar").Says("Di Pasar Contoh").Presses("Jawaban untuk petugas");
        Assert.Equal("Di Pasar Contoh", office.Case.Evidence[^1].Text);
        Assert.Null(reporter.Conversation.Draft!.Place);
        Assert.Equal(AnswerStep.AwaitingAnswer, reporter.Conversation.Answering?.Step);
    }

    [Theory]
    [InlineData("Laporan yang saya tulis")]
    [InlineData("the report i am writing")]
    public void He_can_say_by_button_or_word_that_they_were_for_the_report(string choice)
    {
        var office = Asked();
        var reporter = AtThePlace(office).Presses("Baca kabar").Says("Di Pasar Contoh").Says(choice);
        Assert.Equal("Di Pasar Contoh", reporter.Conversation.Draft!.Place!.Text);
        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.Null(reporter.Conversation.Answering);
    }

    [Fact]
    public void A_file_waits_for_its_place_too()
    {
        var office = Asked();
        var reporter = AtThePlace(office).Presses("Baca kabar").Does(new Utterance.Attached(A.Photo()));
        Assert.Equal((2, 0), (office.Case.Evidence.Count, reporter.Conversation.Draft!.Evidence.Count));
        reporter.Presses("Laporan yang saya tulis");
        Assert.Equal((2, 1), (office.Case.Evidence.Count, reporter.Conversation.Draft!.Evidence.Count));
    }

    [Fact]
    public void More_words_meanwhile_are_not_taken_and_he_is_told_so()
    {
        var office = Asked();
        var reporter = AtThePlace(office).Presses("Baca kabar").Says("Pertama").Says("Kedua");
        Assert.Contains("belum saya simpan", reporter.Hears, StringComparison.Ordinal);
        reporter.Presses("Jawaban untuk petugas");
        Assert.Equal("Pertama", office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void Without_a_report_a_word_of_thanks_is_no_answer()
    {
        var office = Asked();
        var reporter = office.Reporter.Presses("Baca kabar").Says("terima kasih").Presses("Bukan jawaban");
        Assert.Equal((2, Stage.AwaitingReporter), (office.Case.Evidence.Count, office.Case.Stage));
        Assert.Null(reporter.Conversation.Draft);
    }

    [Theory]
    [InlineData("batal")]
    [InlineData("status")]
    [InlineData("lapor")]
    public void Whoever_turns_away_is_told_what_was_not_kept_and_finds_his_report_again(string command)
    {
        var reporter = AtThePlace(Asked()).Presses("Baca kabar").Says("Kata contoh").Commands(command);
        Assert.Contains("tidak saya simpan: “Kata contoh”", reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Di mana terjadi?", reporter.Hears, StringComparison.Ordinal);
        Assert.Null(reporter.Conversation.Answering);
    }

    [Fact]
    public void A_button_of_the_report_ends_the_answer_and_says_so()
    {
        var reporter = AtThePlace(Asked()).Presses("Baca kabar").Presses("Jawab").Presses("‹ Kembali");
        Assert.Contains("saya tutup", reporter.Hears, StringComparison.Ordinal);
        Assert.Null(reporter.Conversation.Answering);
        Assert.Equal(ReportStep.AwaitingDay, reporter.Conversation.Draft!.Step);
    }

    [Theory]
    [InlineData("bantuan")]
    [InlineData("privasi")]
    [InlineData("start")]
    [InlineData("takdikenal")]
    public void An_aside_leaves_the_answer_open_and_shows_what_is_waited_for(string command)
    {
        var reporter = AtThePlace(Asked()).Presses("Baca kabar").Presses("Jawab").Commands(command);
        Assert.Contains("masih menjawab petugas", reporter.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Di mana terjadi?", reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_in_the_middle_changes_no_place()
    {
        var office = Asked();
        var reporter = AtThePlace(office).Presses("Baca kabar").Presses("Jawab").Commands("bahasa").Presses(new ChoiceCode("l|en"));
        Assert.Contains("You are still answering", reporter.HearsIn(Language.English), StringComparison.Ordinal);
        reporter.Says("Jam sembilan");
        Assert.Equal("Jam sembilan", office.Case.Evidence[^1].Text);
    }

    private static Office Asked()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(TimeSpan.FromMinutes(2));
        return office;
    }

    /// <summary>His second report waits for the place.</summary>
    private static OfficerDesk AtThePlace(Office office) => office.Reporter
        .Commands("lapor").Presses("Setuju").Presses("Tidak yakin").Presses("Lewati").Says("Budi Contoh").Says("Kecamatan Contoh").Presses("Hari ini");
}
