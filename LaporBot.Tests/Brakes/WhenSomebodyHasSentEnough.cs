using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class WhenSomebodyHasSentEnough
{
    private static readonly Allowance s_tomorrow = new() { NextReportOn = A.Day.AddDays(1) };

    [Theory]
    [InlineData("Tanpa nama")]
    [InlineData("Nama terbuka")]
    public void His_report_is_kept_whole_and_the_same_press_sends_it_the_next_day(string known)
    {
        var citizen = Reviewing(known);
        citizen.Allowance = s_tomorrow;

        citizen.SendsTheReport();
        Assert.Contains("Laporan ini tersimpan", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("besok mulai pukul 00.00 WIB (8 Oktober 2026)", citizen.Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.LastTurn.Intents);
        Assert.True(citizen.Draft.IsComplete);

        citizen.Presses("Kirim");
        Assert.Contains("Laporan ini tersimpan", citizen.Hears, StringComparison.Ordinal);

        (citizen.Now, citizen.Allowance) = (citizen.Now.AddDays(1), Allowance.Free);
        citizen.Presses("Kirim");
        Assert.Equal(Stage.Received, citizen.Filed.Stage);
        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void He_reads_the_day_when_it_is_not_tomorrow()
    {
        var citizen = Reviewing("Tanpa nama");
        citizen.Allowance = new Allowance { NextReportOn = A.Day.AddDays(3) };

        Assert.Contains("Bisa dikirim mulai 10 Oktober 2026 pukul 00.00 WIB", citizen.SendsTheReport().Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void He_can_go_on_changing_it_and_type_kirim()
    {
        var citizen = Reviewing("Tanpa nama");
        citizen.Allowance = s_tomorrow;
        citizen.SendsTheReport().Commands("lapor");
        Assert.Contains("menebak", citizen.Hears, StringComparison.Ordinal);

        citizen.Allowance = Allowance.Free;
        citizen.Says("Tidak, kirim");
        Assert.Equal(OnTheWay.Story, citizen.Filed.Content.Story);
    }

    [Fact]
    public void A_file_that_is_too_much_is_said_to_be_and_its_caption_and_all_evidence_stay()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo());
        citizen.Allowance = new Allowance { FilesLeft = 0 };

        citizen.Sends(A.Photo(caption: "Keterangan yang diketik"));

        Assert.Equal([EvidenceKind.File, EvidenceKind.Statement], citizen.Draft.Evidence.Select(one => one.Item.Kind));
        Assert.Equal("Keterangan yang diketik", citizen.Draft.Evidence[1].Item.Text);
        Assert.Contains("tidak disimpan", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("bukti no. 2", citizen.Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.LastTurn.Intents);
        Assert.Equal(ReportStep.AwaitingEvidence, citizen.Draft.Step);
        citizen.Presses("Selesai");
        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);
    }

    [Fact]
    public void A_file_that_is_too_much_is_no_answer_and_the_question_stands()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName);
        citizen.Allowance = new Allowance { BytesLeft = 10 };

        citizen.Sends(A.Photo());

        Assert.Empty(citizen.Draft.Accused);
        Assert.Contains("Siapa, dan di kantor mana", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_below_a_file_that_is_too_much_begins_the_report()
    {
        var citizen = new Citizen { Allowance = new Allowance { FilesLeft = 0 } };

        citizen.Sends(A.Photo(caption: OnTheWay.Story));

        Assert.Equal(OnTheWay.Story, Assert.Single(citizen.Draft.Story).Text);
        Assert.Empty(citizen.Draft.Evidence);
    }

    [Fact]
    public void A_caption_below_a_file_that_is_too_much_still_answers_officers()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Conversations.People.Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(TimeSpan.FromMinutes(2)).Reporter.Presses("Baca kabar").Presses("Jawab");
        office.Allowance = new Allowance { FilesLeft = 0 };

        office.Reporter.Does(new Utterance.Attached(A.Photo(caption: "Jam sembilan contoh")));

        Assert.Equal("Jam sembilan contoh", office.Case.Evidence[^1].Text);
        Assert.Null(office.Case.Evidence[^1].File);
    }

    [Fact]
    public void Only_files_that_are_taken_count()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo());
        Assert.Equal([new Intent.CountFile(1000)], citizen.LastTurn.Intents);

        Assert.Empty(citizen.Sends(A.TooBigVideo()).LastTurn.Intents);
        Assert.Empty(citizen.Says("Bukan file.").LastTurn.Intents);
    }

    [Fact]
    public void A_report_holds_a_hundred_pieces_of_evidence()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence);
        for (var i = 0; i < 101; i++)
        {
            citizen.Says($"Keterangan contoh {i}.");
        }

        Assert.Contains("Sudah ada 100 bukti", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(100, citizen.Draft.Evidence.Count);
        Assert.Empty(citizen.Sends(A.Photo()).LastTurn.Intents);
        citizen.Presses("Selesai");
        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);
    }

    private static Citizen Reviewing(string known)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses(known);
        return known == "Tanpa nama" ? citizen : citizen.Presses("Ya, nama terbuka").Presses("Ya, sudah").Says("Pelapor Contoh").Says("Jalan Contoh 0");
    }
}
