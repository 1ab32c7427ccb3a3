using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Amending;

public class EditingAfterSending
{
    private const long StoryMessage = 11;

    [Fact]
    public void The_report_keeps_its_words_and_the_new_ones_are_added()
    {
        var office = new Office(Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Reporter.Does(Edit(StoryMessage, "Camat contoh berorasi dua kali."));
        Assert.Contains("Tulisan pertama tetap ada", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(ACase.Story, office.Case.Content.Story);
        Assert.Equal("Diubah di Telegram setelah dikirim: Camat contoh berorasi dua kali.", office.Case.Evidence[^1].Text);
        Assert.Contains("Ada kabar", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Diubah di Telegram", officer.Presses("Buka kasus").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_addition_names_it_and_one_of_an_edit_is_another()
    {
        var office = new Office(Filed());
        office.Reporter.Commands("tambah").Does(new Utterance.Said("Pukul tiga.") { MessageId = 20 }).Presses("Selesai").Presses("Kirim");
        office.Reporter.Does(Edit(20, "Pukul empat."));
        Assert.Equal("Diubah di Telegram setelah dikirim (bukti no. 3): Pukul empat.", office.Case.Evidence[^1].Text);
        office.Reporter.Does(Edit(20, "Pukul lima."));
        Assert.Equal(5, office.Case.Evidence.Count);
        Assert.Equal("Pukul tiga.", office.Case.Evidence[2].Text);
    }

    [Fact]
    public void An_edit_that_says_the_same_adds_nothing_and_shows_how_to_add()
    {
        var office = new Office(Filed());
        office.Reporter.Commands("tambah").Does(new Utterance.Said("Pukul tiga.") { MessageId = 20 }).Presses("Selesai").Presses("Kirim");
        var before = office.Case.Evidence.Count;
        office.Reporter.Does(Edit(20, "Pukul tiga."));
        Assert.All(["tidak mengubah apa pun", "/tambah"], said => Assert.Contains(said, office.Reporter.Hears, StringComparison.Ordinal));
        Assert.Equal(before, office.Case.Evidence.Count);
    }

    [Fact]
    public void What_gives_a_hidden_reporter_away_is_covered()
    {
        var office = new Office(Filed());
        office.Reporter.Does(Edit(StoryMessage, "Hubungi 0812-3456-7890."));
        Assert.DoesNotContain("7890", office.Case.Evidence[^1].Text, StringComparison.Ordinal);
        Assert.Contains("sudah kami tutup", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_verifier_alone_should_read_reaches_nobody_else_by_an_edit()
    {
        var office = new Office(Filed() with { Content = Filed().Content with { ForVerifier = "Saya duduk di depan." } });
        Assert.Contains("/tambah", office.Reporter.Does(Edit(StoryMessage, "Saya duduk di depan sekali.")).Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Fact]
    public void An_edit_of_something_else_or_after_the_end_adds_nothing()
    {
        var office = new Office(Filed());
        office.Reporter.Does(Edit(99, "Apa saja."));
        Assert.All(["tidak mengubah apa pun", "/tambah", "/lapor"], said => Assert.Contains(said, office.Reporter.Hears, StringComparison.Ordinal));
        Assert.Contains("kosong", office.Reporter.Does(Edit(StoryMessage, "  ")).Hears, StringComparison.Ordinal);
        office.Cases[office.Case.Id] = office.Case with { Accused = [ACase.At(Stage.Rejected)] };
        Assert.Contains("tidak masuk", office.Reporter.Does(Edit(StoryMessage, "Terlambat.")).Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);
    }

    [Fact]
    public void A_sent_report_knows_the_messages_of_its_words_and_not_those_of_his_name()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Says("Ada saksi lain.");
        var (evidence, story) = (citizen.Draft.Evidence[^1].MessageId, citizen.Draft.Story[0].MessageId);
        citizen.Presses("Selesai").Presses("Nama disegel").Presses("Ya, sudah").Says("Pelapor Contoh");
        var name = citizen.Draft.ReporterName!.MessageId;
        var filed = citizen.Says("Jalan Contoh 0").SendsTheReport().LastTurn.Intents.OfType<Intent.FileCase>().Single().Filed;
        Assert.Contains(story, filed.Content.Messages!);
        Assert.DoesNotContain(name, filed.Content.Messages!);
        Assert.Equal(evidence, filed.Evidence[^1].MessageId);

        Assert.Contains("Tulisan pertama tetap ada", citizen.Edits(story, "Ceritanya lain.").Hears, StringComparison.Ordinal);
        Assert.Contains("tidak mengubah apa pun", citizen.Edits(name, "Nama Lain").Hears, StringComparison.Ordinal);
    }

    private static Utterance.Edited Edit(long message, string text) => new(text) { MessageId = message };

    private static Case Filed() => ACase.Filed() with { Content = ACase.Filed().Content with { Messages = [StoryMessage] } };
}
