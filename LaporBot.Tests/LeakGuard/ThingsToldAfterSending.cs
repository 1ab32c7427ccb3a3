using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.LeakGuard;

public class ThingsToldAfterSending
{
    private const long StoryMessage = 11;
    private const string Told = "Motor saya AE 1234 XY di depan balai.";
    private const string Covered = $"Motor saya {DraftLeaks.Block} di depan balai.";

    [Fact]
    public void With_a_late_file_are_asked_about_before_it_joins()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(Late(Told));

        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.Contains("【AE 1234 XY】", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains($"belum masuk ke laporan {office.Case.Number.Value}", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.InRange(WordCount.In(office.Reporter.Hears), 1, 45);

        office.Reporter.Presses("Tutup").Presses("Kirim");
        Assert.Equal((3, Covered, Covered), (office.Case.Evidence.Count, office.Case.Evidence[^1].Text, office.Case.Evidence[^1].File!.Caption));
        Assert.Null(office.Reporter.Conversation.Amending);
    }

    [Fact]
    public void With_a_late_file_stand_when_he_wants_it_and_go_nowhere_when_he_leaves()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(Late("Mobil camat AE 1234 XY.")).Commands("batal");
        Assert.Equal((2, null), (office.Case.Evidence.Count, office.Reporter.Conversation.Amending));

        office.Reporter.Does(Late("Mobil camat AE 1234 XY.")).Presses("Biarkan").Presses("Kirim");
        Assert.Equal("Mobil camat AE 1234 XY.", office.Case.Evidence[^1].Text);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("lapor")]
    [InlineData("tambah")]
    [InlineData("tarik")]
    public void With_a_late_file_are_covered_and_it_joins_when_he_goes_on_to_something_else(string command)
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(Late(Told)).Commands(command);

        Assert.Equal((3, Covered, Covered), (office.Case.Evidence.Count, office.Case.Evidence[^1].Text, office.Case.Evidence[^1].File!.Caption));
        Assert.NotEqual(AmendWay.LateFile, office.Reporter.Conversation.Amending?.Way);
        Assert.Contains("sudah kami tutup", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_late_file_that_only_waited_to_be_sent_go_as_he_decided()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(Late("Mobil camat AE 1234 XY.")).Presses("Biarkan").Commands("status");
        Assert.Equal((3, "Mobil camat AE 1234 XY."), (office.Case.Evidence.Count, office.Case.Evidence[^1].Text));
    }

    [Fact]
    public void With_the_first_file_of_an_album_keep_its_question_while_the_others_come()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(Late(Told, "album", 4)).Does(Late(null, "album", 5));
        Assert.Empty(office.Reporter.Heard);

        office.Reporter.Presses("Tutup").Presses("Kirim");
        Assert.Equal([Covered, null], office.Case.Evidence.Skip(2).Select(item => item.Text));
    }

    [Fact]
    public void With_a_later_file_of_an_album_are_shown_before_anything_is_decided_about_them()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Does(Late("Mobil camat AE 1234 XY.", "album", 4));
        var keep = office.Reporter.Code("Biarkan");

        Assert.Contains("【AE 5678 ZZ】", office.Reporter.Does(Late("Motor saya AE 5678 ZZ.", "album", 5)).Hears, StringComparison.Ordinal);
        Assert.Contains("berubah", office.Reporter.Presses(keep).Hears, StringComparison.Ordinal);
        Assert.Empty(office.Reporter.Conversation.Amending!.LeaksKept);
    }

    [Fact]
    public void With_a_late_file_are_asked_about_once_the_report_is_named()
    {
        var two = new Office(ACase.Filed(), ACase.Filed(number: 2));
        two.Reporter.Does(Late($"{Told} Hubungi 0800 0000 0012.")).Presses(two.Case.Number.Value);
        Assert.Contains("【AE 1234 XY】", two.Reporter.Hears, StringComparison.Ordinal);
        Assert.All(two.Cases.Values, one => Assert.Equal(2, one.Evidence.Count));

        two.Reporter.Presses("Tutup").Presses("Kirim");
        Assert.Equal($"{Covered} Hubungi {DraftLeaks.Block}.", two.Case.Evidence[^1].Text);
    }

    [Fact]
    public void By_an_edit_of_a_sent_message_wait_until_he_has_decided()
    {
        var office = new Office(Filed());
        office.Reporter.Does(Edit(Told));
        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.Contains("【AE 1234 XY】", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.InRange(WordCount.In(office.Reporter.Hears), 1, 45);

        office.Reporter.Presses("Tutup").Presses("Kirim");
        Assert.Equal($"Diubah di Telegram setelah dikirim: {Covered}", office.Case.Evidence[^1].Text);
        Assert.Equal(ACase.Story, office.Case.Content.Story);
    }

    [Fact]
    public void By_an_edit_that_waits_can_be_edited_once_more_and_officers_read_that_it_is_one()
    {
        var office = new Office(Filed());
        office.Reporter.Does(Edit(Told)).Does(Edit("Motor itu di depan balai."));
        Assert.Equal(2, office.Case.Evidence.Count);

        office.Reporter.Presses("Kirim");
        Assert.Equal("Diubah di Telegram setelah dikirim: Motor itu di depan balai.", Assert.Single(office.Case.Evidence.Skip(2)).Text);
    }

    [Fact]
    public void By_an_edit_do_not_push_aside_what_he_is_in_the_middle_of()
    {
        var adding = new Office(Filed());
        adding.Reporter.Commands("tambah").Does(new Utterance.Said("Satu.") { MessageId = 3 });
        var writing = new Office(Filed());
        writing.Reporter.Commands("lapor").Presses("Setuju");
        foreach (var office in new[] { adding, writing })
        {
            var before = office.Reporter.Conversation;
            office.Reporter.Does(Edit(Told));

            Assert.Contains("/tambah", office.Reporter.Hears, StringComparison.Ordinal);
            Assert.Equal((2, before.Amending?.Items.Count, before.Draft?.Step), (office.Case.Evidence.Count, office.Reporter.Conversation.Amending?.Items.Count, office.Reporter.Conversation.Draft?.Step));
        }
    }

    [Fact]
    public void In_the_caption_of_an_answers_file_are_covered_and_the_file_goes_at_once()
    {
        var office = Asked(Anonymity.Nameless);
        office.Reporter.Does(Late(Told, "album", 4));
        Assert.Equal((3, EvidenceKind.File, Covered, Covered, Stage.Verifying), (office.Case.Evidence.Count, office.Case.Evidence[^1].Kind, office.Case.Evidence[^1].Text, office.Case.Evidence[^1].File!.Caption, office.Case.Stage));
        Assert.Contains("sudah ditutup", office.Reporter.Hears, StringComparison.Ordinal);

        office.Reporter.Does(Late("Rumah di Jl. Mawar Contoh No. 12.", "album", 5));
        Assert.Equal((4, $"Rumah di {DraftLeaks.Block}."), (office.Case.Evidence.Count, office.Case.Evidence[^1].Text));
    }

    [Fact]
    public void In_the_caption_of_an_answers_file_are_covered_while_words_wait_for_him()
    {
        var office = Asked(Anonymity.Nameless);
        office.Reporter.Does(new Utterance.Said("Mobil camat AE 1234 XY.") { MessageId = 8 }).Does(Late("Motor saya AE 5678 ZZ.", null, 9));
        Assert.Equal((3, $"Motor saya {DraftLeaks.Block}."), (office.Case.Evidence.Count, office.Case.Evidence[^1].Text));

        office.Reporter.Presses("Kirim apa adanya");
        Assert.Equal((4, "Mobil camat AE 1234 XY."), (office.Case.Evidence.Count, office.Case.Evidence[^1].Text));
    }

    [Fact]
    public void That_officers_read_already_are_not_asked_about()
    {
        var office = new Office(Filed() with { Content = Filed().Content with { Story = "Mobil dinas AE 1234 XY mengantar kaus." } });
        office.Reporter.Does(Late("AE-1234-XY itu datang lagi.")).Does(Edit("ae 1234 xy, mobil dinas AE1234XY"));
        Assert.Equal(4, office.Case.Evidence.Count);
    }

    [Fact]
    public void By_who_goes_openly_are_not_asked_about()
    {
        var office = Asked(Anonymity.OpenName);
        office.Reporter.Does(Late(Told)).Presses("Selesai").Does(Edit($"{Told} Betul."));
        office.Reporter.Does(Late(Told));
        Assert.Equal((5, null), (office.Case.Evidence.Count, office.Reporter.Conversation.Amending));
    }

    private static Utterance.Attached Late(string? caption, string? album = null, long message = 7) => new(A.Photo(album, caption)) { MessageId = message };

    private static Utterance.Edited Edit(string text) => new(text) { MessageId = StoryMessage };

    private static Case Filed(Anonymity anonymity = Anonymity.Nameless) =>
        ACase.Filed(anonymity: anonymity) with { Content = ACase.Filed().Content with { Messages = [StoryMessage] } };

    private static Office Asked(Anonymity anonymity)
    {
        var office = new Office(Filed(anonymity));
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(TimeSpan.FromMinutes(2));
        office.Reporter.Presses("Baca kabar").Presses("Jawab");
        return office;
    }
}
