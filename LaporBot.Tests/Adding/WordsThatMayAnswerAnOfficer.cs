using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Adding;

public class WordsThatMayAnswerAnOfficer
{
    private const string Words = "acaranya mulai jam sembilan pagi di balai desa contoh";
    private const string More = "dan selesai jam sebelas siang";

    [Fact]
    public void Are_offered_as_the_answer_first_beside_the_question_and_its_report()
    {
        var office = Asked();
        office.Reporter.Says(Words);

        Assert.Equal(["Jawaban untuk petugas", $"➕ Untuk {office.Case.Number.Value}", "📝 Laporan baru", "Batal"], office.Reporter.Buttons);
        Assert.Contains($"Petugas bertanya tentang {office.Case.Number.Value}: “Jam berapa?”", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal((2, Stage.AwaitingReporter), (office.Case.Evidence.Count, office.Case.Stage));
    }

    [Theory]
    [InlineData("[Jawaban untuk petugas]")]
    [InlineData("jawaban untuk petugas")]
    [InlineData("1")]
    public void Are_the_answer_once_he_says_so_has_seen_them_and_sends_them(string choice)
    {
        var office = Asked();
        office.Reporter.Says(Words);
        _ = choice[0] == '[' ? office.Reporter.Presses(choice[1..^1]) : office.Reporter.Says(choice);
        Assert.Contains(Words, office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("jawaban", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);

        office.Reporter.Presses("✅ Kirim");
        Assert.Equal((Words, Stage.Verifying), (office.Case.Evidence[^1].Text, office.Case.Stage));
        Assert.Contains("Terkirim kepada petugas", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Null(office.Reporter.Conversation.Amending);
    }

    [Fact]
    public void The_officer_who_asked_hears_of_it_once_and_reads_all_that_waited_with_them()
    {
        var office = Asked(out var officer);
        office.Reporter.Does(Said(Words, 3)).Does(Said(More, 4)).Does(new Utterance.Attached(A.Photo()) { MessageId = 5 });
        office.Reporter.Presses("Jawaban untuk petugas").Presses("✅ Kirim");

        Assert.Equal([Words, More, null], office.Case.Evidence.Skip(2).Select(item => item.Text));
        Assert.Single(officer.Heard, reply => ACase.Text(Language.Indonesian, reply).Contains("Pelapor menjawab", StringComparison.Ordinal));
    }

    [Fact]
    public void What_gives_a_hidden_reporter_away_is_asked_about_first()
    {
        var office = Asked();
        office.Reporter.Says("hubungi saya saja di 0812-0000-0000 untuk jam acaranya").Presses("Jawaban untuk petugas");
        Assert.Contains("【0812-0000-0000】", office.Reporter.Hears, StringComparison.Ordinal);

        office.Reporter.Presses("Tutup").Presses("✅ Kirim");
        Assert.Equal("hubungi saya saja di █████ untuk jam acaranya", office.Case.Evidence[^1].Text);
    }

    [Theory]
    [InlineData("Untuk LPR", 3, false)]
    [InlineData("Laporan baru", 2, true)]
    public void Can_still_be_an_addition_or_a_new_report(string choice, int evidence, bool begins)
    {
        var office = Asked();
        office.Reporter.Says(Words).Presses(choice);
        _ = begins ? office.Reporter : office.Reporter.Presses("✅ Kirim");
        Assert.Equal((evidence, Stage.AwaitingReporter), (office.Case.Evidence.Count, office.Case.Stage));
        Assert.Equal(begins ? Words : null, office.Reporter.Conversation.Draft?.StoryText);
    }

    [Fact]
    public void Wait_while_he_reads_the_question()
    {
        var office = Asked();
        office.Reporter.Says(Words).Presses("Baca kabar");
        Assert.Contains("Jam berapa?", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Jawaban untuk petugas", office.Reporter.Buttons);

        office.Reporter.Presses("Jawab").Presses("✅ Kirim");
        Assert.Equal((Words, Stage.Verifying), (office.Case.Evidence[^1].Text, office.Case.Stage));
    }

    [Fact]
    public void After_he_has_read_it_are_offered_in_the_same_way()
    {
        var office = Asked();
        office.Reporter.Presses("Baca kabar").Says(Words);
        Assert.Equal(["Jawaban untuk petugas", $"➕ Untuk {office.Case.Number.Value}", "📝 Laporan baru", "Batal"], office.Reporter.Buttons);
        office.Reporter.Presses("Jawaban untuk petugas").Presses("✅ Kirim");
        Assert.Equal(Words, office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void Of_two_questions_answer_the_one_that_he_names()
    {
        var office = new Office(ACase.Filed(), ACase.Filed(number: 2));
        foreach (var one in office.Cases.Values.ToList())
        {
            office.Cases[one.Id] = one with { Accused = [ACase.At(Stage.AwaitingReporter, Stage.Verifying) with { Reason = "Jam berapa?" }] };
        }

        office.Reporter.Says(Words);
        Assert.InRange(office.Reporter.Buttons.Count, 1, ReportPrompts.MostButtons);
        office.Reporter.Presses($"Jawab {office.Case.Number.Value}").Presses("✅ Kirim");
        Assert.Equal([3, 2], office.Cases.Values.Select(one => one.Evidence.Count));
    }

    [Fact]
    public void Are_not_lost_when_the_report_is_over_meanwhile()
    {
        var office = Asked();
        office.Reporter.Says(Words).Presses("Jawaban untuk petugas");
        office.Cases[office.Case.Id] = office.Case with { Accused = [ACase.At(Stage.Rejected)] };

        Assert.Contains("sudah selesai", office.Reporter.Presses("✅ Kirim").Hears, StringComparison.Ordinal);
        Assert.Equal(Words, office.Reporter.Presses("Laporan baru").Conversation.Draft!.StoryText);
    }

    [Fact]
    public void Are_no_answer_to_a_question_that_can_still_be_undone()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Reporter.Says(Words);
        Assert.DoesNotContain("Jawaban untuk petugas", office.Reporter.Buttons);
    }

    private static Utterance.Said Said(string text, long message) => new(text) { MessageId = message };

    private static Office Asked() => Asked(out _);

    private static Office Asked(out OfficerDesk officer)
    {
        var office = new Office(ACase.Filed());
        officer = office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        return office.Waits(TimeSpan.FromMinutes(2));
    }
}
