using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Adding;

public class AFileComesAfterTheReport
{
    [Fact]
    public void It_joins_the_report_with_one_quiet_line()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(new Utterance.Attached(A.Photo(caption: "foto contoh dari panggung")));
        Assert.Contains(office.Case.Number.Value, ACase.Text(Language.Indonesian, Assert.Single(office.Reporter.Heard)), StringComparison.Ordinal);
        Assert.Null(office.Reporter.Conversation.Draft);
        Assert.Equal("foto contoh dari panggung", office.Case.Evidence[^1].Text);
        Assert.Equal(CaseEvent.EvidenceAdded, office.Case.History[^1].What);
        var news = Assert.Single(office.Announced).Says;
        Assert.Equal($"🔔 Ada kabar pada kasus {office.Case.Number.Value}.", ACase.Text(Language.Indonesian, news));
        Assert.Contains("Anda mengambil kasus", office.Officer(Role.Verifier).Presses(news.Choices[0][0].Code).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_told_while_the_report_itself_is_held()
    {
        var office = new Office(ACase.Filed() with { ReleasedAt = A.Moment.AddHours(2) });
        office.Reporter.Does(new Utterance.Attached(A.Photo()));
        Assert.Equal(3, office.Case.Evidence.Count);
        Assert.Empty(office.Announced);
    }

    [Fact]
    public void An_album_is_acknowledged_once_and_its_officer_is_told_once()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Reporter.Does(new Utterance.Attached(A.Photo("album")));
        Assert.Single(office.Reporter.Heard);
        office.Reporter.Does(new Utterance.Attached(A.Photo("album")));
        Assert.Empty(office.Reporter.Heard);
        Assert.Equal(4, office.Case.Evidence.Count);
        Assert.Single(officer.Heard, reply => ACase.Text(Language.Indonesian, reply).Contains("Ada kabar", StringComparison.Ordinal));
        Assert.Contains(office.Case.Number.Value, officer.Presses("Buka kasus").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_answer_to_an_officers_question()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Reporter.Does(new Utterance.Attached(A.Photo()));
        Assert.Equal((3, Stage.AwaitingReporter), (office.Case.Evidence.Count, office.Case.Stage));
    }

    [Fact]
    public void What_gives_a_hidden_reporter_away_is_covered_before_it_goes()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(new Utterance.Attached(
            A.Photo(caption: "Hubungi 0812-3456-7890, rumah saya di Jalan Contoh 1") with { Name = "081234567890.jpg" }));
        var joined = office.Case.Evidence[^1];
        Assert.DoesNotContain("7890", joined.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rumah saya", joined.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("7890", joined.File!.Caption + joined.File.Name, StringComparison.Ordinal);
        Assert.Contains("sudah kami tutup", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_goes_openly_keeps_his_words()
    {
        var office = new Office(ACase.Filed(anonymity: Anonymity.OpenName));
        office.Reporter.Does(new Utterance.Attached(A.Photo(caption: "Hubungi 0812-3456-7890")));
        Assert.Equal("Hubungi 0812-3456-7890", office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void A_recording_of_a_hidden_reporter_does_not_join_unasked()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(new Utterance.Attached(A.Voice()));
        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.NotNull(office.Reporter.Conversation.Draft);
    }

    [Fact]
    public void After_a_day_it_joins_none_and_he_learns_how_to_add_to_one()
    {
        var late = new Office(ACase.Filed());
        late.Waits(TimeSpan.FromHours(24)).Reporter.Does(new Utterance.Attached(A.Photo()));
        Assert.Equal(2, late.Case.Evidence.Count);
        Assert.Contains("/tambah", late.Reporter.Hears, StringComparison.Ordinal);
        Assert.NotNull(late.Reporter.Conversation.Draft);
    }

    [Fact]
    public void Of_two_fresh_reports_he_names_one()
    {
        var two = new Office(ACase.Filed(), ACase.Filed(number: 2));
        two.Reporter.Does(new Utterance.Attached(A.Photo("album", "Hubungi 0812-3456-7890"))).Does(new Utterance.Attached(A.Photo("album")));
        Assert.Empty(two.Reporter.Heard);
        Assert.All(two.Cases.Values, one => Assert.Equal(2, one.Evidence.Count));

        Assert.Contains("masuk ke laporan", two.Reporter.Presses(two.Case.Number.Value).Hears, StringComparison.Ordinal);
        Assert.Equal([4, 2], two.Cases.Values.Select(one => one.Evidence.Count));
        Assert.DoesNotContain("7890", two.Case.Evidence[2].Text, StringComparison.Ordinal);
        Assert.Single(two.Announced);
        Assert.Null(two.Reporter.Conversation.Amending);
    }

    [Fact]
    public void Of_two_fresh_reports_it_can_belong_to_none()
    {
        var two = new Office(ACase.Filed(), ACase.Filed(number: 2));
        two.Reporter.Does(new Utterance.Attached(A.Photo("album"))).Does(new Utterance.Attached(A.Photo("album"))).Presses("Laporan baru");
        Assert.Equal(2, two.Reporter.Conversation.Draft!.Evidence.Count);
        Assert.All(two.Cases.Values, one => Assert.Equal(2, one.Evidence.Count));
    }

    [Fact]
    public void A_recording_of_a_hidden_reporter_is_asked_about_before_it_joins()
    {
        var two = new Office(ACase.Filed(), ACase.Filed(number: 2));
        two.Reporter.Does(new Utterance.Attached(A.Voice()) { MessageId = 3 }).Presses(two.Case.Number.Value);
        Assert.Contains("orang bisa mengenalinya", two.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, two.Case.Evidence.Count);
        two.Reporter.Presses("Tetap kirim").Presses("Kirim");
        Assert.Equal(3, two.Case.Evidence.Count);
    }

    [Fact]
    public void A_report_that_is_over_takes_nothing()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier).Takes();
        office.Cases[office.Case.Id] = office.Case with { Accused = [ACase.At(Stage.Rejected)] };
        office.Reporter.Does(new Utterance.Attached(A.Photo()));
        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.NotEmpty(office.Reporter.Hears);
    }

    [Fact]
    public void A_file_that_is_too_big_is_answered_and_does_not_join()
    {
        var office = new Office(ACase.Filed());
        Assert.Contains("20 MB", office.Reporter.Does(new Utterance.Attached(A.TooBigVideo())).Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);
    }
}
