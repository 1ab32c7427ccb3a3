using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Tracking;

public class TheReporterAnswersAQuestion
{
    [Fact]
    public void His_words_and_files_reach_the_case_and_the_officer_who_asked()
    {
        var office = Asked(out var officer);
        Assert.Contains("Jam berapa?", office.Reporter.Presses("Baca kabar").Hears, StringComparison.Ordinal);
        Assert.Contains("Jam berapa?", office.Reporter.Presses("Jawab").Hears, StringComparison.Ordinal);

        office.Reporter.Says("Sekitar jam sembilan");
        Assert.Equal(Stage.Verifying, office.Case.Stage);
        Assert.Contains("Pelapor menjawab", officer.Hears, StringComparison.Ordinal);
        office.Reporter.Does(new Utterance.Attached(A.Photo(caption: "foto kedua contoh")));
        office.Reporter.Says("https://contoh.example/lagi");
        Assert.Equal(
            [EvidenceKind.File, EvidenceKind.Link, EvidenceKind.Statement, EvidenceKind.File, EvidenceKind.Link],
            office.Case.Evidence.Select(item => item.Kind));
        Assert.Single(officer.Heard, reply => ACase.Text(Language.Indonesian, reply).Contains("Pelapor menjawab", StringComparison.Ordinal));

        office.Reporter.Presses("Selesai");
        Assert.Null(office.Reporter.Conversation.Answering);
        Assert.Contains("Sekitar jam sembilan", officer.Presses("Buka kasus").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_that_the_officer_saw_before_the_answer_does_nothing()
    {
        var office = Asked(out var officer);
        office.Reporter.Presses("Baca kabar").Presses("Jawab").Says("Jam sembilan");
        officer.Presses("Lanjut tanpa jawaban");
        Assert.Contains("sudah berubah", officer.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Case.History, past => past.Trigger == CaseTrigger.QuestionDropped);
    }

    [Fact]
    public void What_cannot_be_an_answer_is_answered_kindly_and_the_question_stays()
    {
        var office = Asked(out _);
        var reporter = office.Reporter.Presses("Baca kabar").Presses("Jawab");
        Assert.Contains("20 MB", reporter.Does(new Utterance.Attached(A.TooBigVideo())).Hears, StringComparison.Ordinal);
        foreach (var kind in Enum.GetValues<UnusableKind>())
        {
            Assert.NotEmpty(reporter.Does(new Utterance.Unusable(kind)).Hears);
        }

        Assert.NotEmpty(reporter.Says("  ").Hears);
        Assert.NotEmpty(reporter.Does(new Utterance.Edited("lain")).Hears);
        Assert.Equal(office.Case.Id, reporter.Conversation.Answering?.Case);
        Assert.Equal((2, Stage.AwaitingReporter), (office.Case.Evidence.Count, office.Case.Stage));
    }

    [Fact]
    public void He_can_stop_answering_by_a_command()
    {
        var office = Asked(out _);
        var reporter = office.Reporter.Presses("Baca kabar").Presses("Jawab").Commands("batal");
        Assert.Null(reporter.Conversation.Answering);
        Assert.Contains("Belum ada jawaban", reporter.Hears, StringComparison.Ordinal);

        reporter.Presses(reporter.Commands("status").Code(office.Case.Number.Value)).Presses("Jawab").Commands("status");
        Assert.Equal(AnswerStep.QuestionRead, reporter.Conversation.Answering?.Step);
        Assert.Contains("saya tutup", reporter.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Selesai")]
    [InlineData("done")]
    public void He_can_stop_by_typing_what_the_button_says(string word)
    {
        var office = Asked(out _);
        var reporter = office.Reporter.Presses("Baca kabar").Presses("Jawab").Says("Jam sembilan").Says(word);
        Assert.Null(reporter.Conversation.Answering);
        Assert.Equal(3, office.Case.Evidence.Count);
    }

    [Fact]
    public void He_hears_to_which_report_his_words_went_and_that_a_document_cannot_be_opened_yet()
    {
        var office = Asked(out _);
        var reporter = office.Reporter.Presses("Baca kabar").Presses("Jawab").Says("Jam sembilan");
        Assert.Contains(office.Case.Number.Value, reporter.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("menunggu izin untuk membuka", reporter.Hears, StringComparison.Ordinal);
        reporter.Does(new Utterance.Attached(A.File(AttachmentKind.Document)));
        Assert.Contains("menunggu izin untuk membuka", reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(4, office.Case.Evidence.Count);
    }

    [Fact]
    public void An_album_is_acknowledged_once_and_kept_whole()
    {
        var office = Asked(out _);
        var reporter = office.Reporter.Presses("Baca kabar").Presses("Jawab").Does(new Utterance.Attached(A.Photo("album")));
        Assert.Single(reporter.Heard);
        reporter.Does(new Utterance.Attached(A.Photo("album")));
        Assert.Empty(reporter.Heard);
        Assert.Equal(4, office.Case.Evidence.Count);
    }

    [Fact]
    public void An_answer_to_a_case_without_an_owner_is_announced()
    {
        var office = Asked(out var officer);
        officer.Presses("Lepas");
        office.Announced.Clear();
        office.Reporter.Presses("Baca kabar").Presses("Jawab").Says("Jam sembilan");
        Assert.Contains("menunggu petugas", ACase.Text(Language.Indonesian, Assert.Single(office.Announced).Says), StringComparison.Ordinal);
    }

    private static Office Asked(out OfficerDesk officer)
    {
        var office = new Office(ACase.Filed());
        officer = office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(TimeSpan.FromMinutes(2));
        return office;
    }
}
