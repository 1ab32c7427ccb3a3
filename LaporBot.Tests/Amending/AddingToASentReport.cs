using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Amending;

public class AddingToASentReport
{
    [Fact]
    public void What_he_sends_is_collected_shown_back_and_then_part_of_the_case()
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes();
        office.Reporter.Commands("tambah").Says("Acaranya diulang besok.").Does(new Utterance.Attached(A.Photo(caption: "panggung")));
        Assert.Equal(2, office.Case.Evidence.Count);
        Assert.DoesNotContain("Ada kabar", officer.Hears, StringComparison.Ordinal);

        Assert.Contains("Acaranya diulang besok.", office.Reporter.Presses("Selesai").Hears, StringComparison.Ordinal);
        Assert.Contains("panggung", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains(office.Case.Number.Value, office.Reporter.Presses("Kirim").Hears, StringComparison.Ordinal);
        Assert.Equal(4, office.Case.Evidence.Count);
        Assert.Single(office.Case.History, past => past.What == CaseEvent.EvidenceAdded);
        Assert.All(office.Case.Evidence.Skip(2), item => Assert.Equal(office.Now, item.AddedAt));

        Assert.EndsWith($"🔔 Ada kabar pada kasus {office.Case.Number.Value}.", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Acaranya diulang besok.", officer.Presses("Buka kasus").Hears, StringComparison.Ordinal);
        Assert.Contains("ditambahkan pelapor 7 Oktober 2026", officer.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_without_an_owner_is_announced_to_those_who_could_take_it()
    {
        var office = Sent(new Office(ACase.Filed()), "Sudah terjadi lagi.");
        Assert.Contains("Ada kabar", ACase.Text(Language.Indonesian, Assert.Single(office.Announced).Says), StringComparison.Ordinal);
        Assert.DoesNotContain("terjadi", ACase.Text(Language.Indonesian, office.Announced[0].Says), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_reports_he_names_one()
    {
        var office = new Office(ACase.Filed(), ACase.Filed(number: 2));
        office.Reporter.Commands("tambah").Presses(office.Cases.Values.Last().Number.Value).Says("Untuk yang kedua.").Presses("Selesai").Presses("Kirim");
        Assert.Equal([2, 3], office.Cases.Values.Select(one => one.Evidence.Count));

        office.Reporter.Commands("tambah", office.Case.Number.Value.ToLowerInvariant()).Says("Untuk yang pertama.").Says("selesai").Says("kirim");
        Assert.Equal([3, 3], office.Cases.Values.Select(one => one.Evidence.Count));
    }

    [Fact]
    public void A_hidden_reporter_is_asked_about_words_that_give_him_away()
    {
        var covered = Told(new Office(ACase.Filed()), "Hubungi 0812-3456-7890 saja.").Presses("Selesai");
        Assert.Contains("【0812-3456-7890】", covered.Hears, StringComparison.Ordinal);
        Assert.Contains("█████", covered.Presses("Tutup").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("7890", covered.Hears, StringComparison.Ordinal);

        var kept = new Office(ACase.Filed());
        Told(kept, "Nomor camat 0812-3456-7890.").Presses("Selesai").Presses("Biarkan").Presses("Kirim");
        Assert.Equal("Nomor camat 0812-3456-7890.", kept.Case.Evidence[^1].Text);

        var anew = new Office(ACase.Filed());
        Told(anew, "Hubungi 0812-3456-7890 saja.").Presses("Selesai").Presses("Tulis ulang").Says("Tanyakan di balai.").Presses("Selesai").Presses("Kirim");
        Assert.Equal("Tanyakan di balai.", Assert.Single(anew.Case.Evidence.Skip(2)).Text);
    }

    [Fact]
    public void A_plate_that_a_hidden_reporter_adds_is_asked_about_as_in_the_report_itself()
    {
        var adding = Told(new Office(ACase.Filed()), "Motor saya AE 1234 XY di depan balai.").Presses("Selesai");

        Assert.Contains("【AE 1234 XY】", adding.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", adding.Presses("Tutup").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void One_plate_in_two_spellings_is_kept_with_one_decision()
    {
        var adding = Told(new Office(ACase.Filed()), "Mobil camat B 1234 XYZ.").Presses("Selesai").Presses("Biarkan");

        adding.Presses("Tambah lagi").Does(new Utterance.Said("mobilnya b1234xyz lagi") { MessageId = 4 }).Presses("Selesai");

        Assert.DoesNotContain("【", adding.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plate_that_officers_read_in_the_report_already_is_not_asked_about()
    {
        var filed = ACase.Filed();
        var office = new Office(filed with { Content = filed.Content with { Story = "Mobil dinas AE 1234 XY mengantar kaus." } });

        Told(office, "AE-1234-XY itu datang lagi.").Presses("Selesai").Presses("Kirim");

        Assert.Equal("AE-1234-XY itu datang lagi.", office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void Who_goes_openly_is_asked_nothing()
    {
        var office = new Office(ACase.Filed(anonymity: Anonymity.OpenName));
        Told(office, "Hubungi 0812-3456-7890 saja.").Does(new Utterance.Attached(A.Voice()) { MessageId = 4 }).Presses("Selesai").Presses("Kirim");
        Assert.Equal(4, office.Case.Evidence.Count);
    }

    [Fact]
    public void A_recording_can_be_taken_out_or_go_as_it_is_and_a_second_press_does_nothing()
    {
        var office = new Office(ACase.Filed());
        var reporter = office.Reporter.Commands("tambah");
        reporter.Does(new Utterance.Attached(A.File(AttachmentKind.Video)) { MessageId = 4 }).Does(new Utterance.Attached(A.File(AttachmentKind.Video)) { MessageId = 5 }).Presses("Selesai");
        var takeOut = reporter.Code("Keluarkan");
        Assert.Contains("sudah tidak berlaku", reporter.Presses(takeOut).Presses(takeOut).Hears, StringComparison.Ordinal);
        reporter.Presses("Tetap kirim").Presses("Kirim");
        Assert.Equal(5, Assert.Single(office.Case.Evidence.Skip(2)).MessageId);

        Assert.Contains("Belum ada yang ditambahkan", reporter.Commands("tambah").Does(new Utterance.Attached(A.File(AttachmentKind.Video)) { MessageId = 6 })
            .Presses("Selesai").Presses("Keluarkan").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_reporters_voice_is_not_asked_about_and_waits_for_intake()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Commands("tambah").Does(new Utterance.Attached(A.Voice()) { MessageId = 4 }).Presses("Selesai").Presses("Kirim");

        var voice = Assert.Single(office.Case.Evidence.Skip(2));
        Assert.True(VoiceRule.Awaits(voice));
        Assert.True(VoiceRule.IsClosed(voice.Kind, office.Case.Anonymity));
        Assert.Contains("Hanya petugas penerima yang mendengar", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_edited_before_sending_is_sent_as_edited_and_asked_about_again()
    {
        var office = new Office(ACase.Filed());
        Told(office, "Di lapangan.").Presses("Selesai").Does(new Utterance.Edited("Di rumah saya di Jalan Contoh 1.") { MessageId = 3 });
        Assert.Contains("【", office.Reporter.Hears, StringComparison.Ordinal);
        office.Reporter.Does(new Utterance.Edited("Di pasar.") { MessageId = 3 }).Presses("Kirim");
        Assert.Equal("Di pasar.", Assert.Single(office.Case.Evidence.Skip(2)).Text);
    }

    [Fact]
    public void A_button_from_before_an_edit_decides_nothing_and_the_question_is_asked_again()
    {
        var office = new Office(ACase.Filed());
        var adding = Told(office, "Mobil camat B 1234 XYZ.").Presses("Selesai");
        var (cover, keep, anew) = (adding.Code("Tutup"), adding.Code("Biarkan"), adding.Code("Tulis ulang"));
        adding.Does(new Utterance.Edited("Mobil camat B 1234 XYZ, nomor saya 0800 0000 0012.") { MessageId = 3 });

        foreach (var old in new[] { cover, keep, anew })
        {
            Assert.Contains("Teksnya sudah berubah", adding.Presses(old).Hears, StringComparison.Ordinal);
            Assert.Contains("【0800 0000 0012】", adding.Hears, StringComparison.Ordinal);
        }

        adding.Presses("Tutup").Presses("Kirim");
        Assert.Equal("Mobil camat █████, nomor saya █████.", office.Case.Evidence[^1].Text);
    }

    [Fact]
    public void Nothing_is_sent_that_he_leaves_and_old_buttons_are_kind()
    {
        var office = new Office(ACase.Filed());
        Told(office, "Tidak jadi saya kirim.").Presses("Selesai");
        var send = office.Reporter.Code("Kirim");
        Assert.Contains("Yang belum dikirim sudah dihapus", office.Reporter.Commands("batal").Commands("batal").Hears, StringComparison.Ordinal);
        Assert.Contains("sudah tidak berlaku", office.Reporter.Presses(send).Hears, StringComparison.Ordinal);
        Assert.Equal(2, office.Case.Evidence.Count);

        Told(office, "Yang ini jadi.").Presses("Selesai");
        var again = office.Reporter.Code("Kirim");
        Assert.Contains("sudah tidak berlaku", office.Reporter.Presses(again).Presses(again).Hears, StringComparison.Ordinal);
        Assert.Equal(3, office.Case.Evidence.Count);
    }

    [Fact]
    public void It_waits_below_other_answers()
    {
        var office = new Office(ACase.Filed());
        Assert.Contains("Kirim lagi, atau tekan Selesai", Told(office, "Satu.").Commands("privasi").Hears, StringComparison.Ordinal);
        Assert.Contains("Kirim lagi, atau tekan Selesai", office.Reporter.Does(new Utterance.Unusable(UnusableKind.Sticker)).Hears, StringComparison.Ordinal);
        Assert.Contains("masih terbuka", office.Reporter.Commands("tambah").Hears, StringComparison.Ordinal);
        Assert.Single(office.Reporter.Conversation.Amending!.Items);
    }

    [Fact]
    public void A_report_that_is_being_written_goes_on_afterwards()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Commands("lapor").Presses("Setuju");
        Sent(office, "Tambahan di tengah laporan.");
        Assert.Contains("Apa yang dilakukannya", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Empty(office.Reporter.Conversation.Draft!.Evidence);
    }

    [Fact]
    public void There_must_be_a_report_that_takes_it()
    {
        Assert.Contains("Belum ada laporan", new Office().Reporter.Commands("tambah").Hears, StringComparison.Ordinal);
        Assert.Contains("sudah selesai", new Office(ACase.Filed() with { Accused = [ACase.At(Stage.Unproven)] }).Reporter.Commands("tambah").Hears, StringComparison.Ordinal);

        var ends = new Office(ACase.Filed());
        Told(ends, "Terlambat.").Presses("Selesai");
        ends.Cases[ends.Case.Id] = ends.Case with { Accused = [ACase.At(Stage.Unproven)] };
        Assert.Contains("sudah selesai", ends.Reporter.Presses("Kirim").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void So_much_goes_at_once()
    {
        var office = new Office(ACase.Filed());
        office.Reporter.Commands("tambah");
        for (var at = 0; at < AmendAnswersMost; at++)
        {
            office.Reporter.Says($"Bagian {at}.");
        }

        Assert.Contains("paling banyak", office.Reporter.Says("Satu lagi.").Hears, StringComparison.Ordinal);
        Assert.Equal(AmendAnswersMost, office.Reporter.Conversation.Amending!.Items.Count);
    }

    private const int AmendAnswersMost = 20;

    private static OfficerDesk Told(Office office, string words) => office.Reporter.Commands("tambah").Does(new Utterance.Said(words) { MessageId = 3 });

    private static Office Sent(Office office, string words)
    {
        Told(office, words).Presses("Selesai").Presses("Kirim");
        return office;
    }

    [Fact]
    public void Ends_with_the_words_that_people_chat()
    {
        var office = new Office(ACase.Filed());
        var before = office.Case.Evidence.Count;
        office.Reporter.Commands("tambah").Says("Ia datang lagi dengan mobil dinas.").Says("udah itu aja pak").Says("kirim");

        Assert.Equal("Ia datang lagi dengan mobil dinas.", Assert.Single(office.Case.Evidence.Skip(before)).Text);
    }
}
