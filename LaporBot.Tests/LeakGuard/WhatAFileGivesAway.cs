using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.LeakGuard;

public class WhatAFileGivesAway
{
    private static readonly EvidenceId File = new(2);

    [Theory]
    [InlineData(Giveaway.Position, "menyimpan lokasi tempat diambil")]
    [InlineData(Giveaway.Author, "memuat nama pembuat")]
    [InlineData(Giveaway.Device, "nomor alat")]
    public void Is_said_before_a_hidden_report_is_sent_and_what_officers_get_of_it(Giveaway what, string said)
    {
        var citizen = WithFile(new SeenFile(FileProgress.Looked, HasCopy: true, [what])).Presses("Kirim");

        Assert.Equal(AwaitingFileChoice, citizen.Draft.Step);
        Assert.Contains("Bukti no. 2: dokumen", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains(said, citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("salinan tanpa itu", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_which_no_copy_can_be_made_is_seen_only_after_a_custodian_allows_it() => Assert.Contains(
        "diizinkan penjaga berkas",
        WithFile(new SeenFile(FileProgress.Looked, HasCopy: false, [Giveaway.Author])).Presses("Kirim").Hears,
        StringComparison.Ordinal);

    [Fact]
    public void Goes_when_he_wants_it_and_is_not_asked_about_again()
    {
        var citizen = WithFile(Seen).Presses("Kirim").Presses("Tetap kirim");
        Assert.Equal(AwaitingGuess, citizen.Draft.Step);

        citizen.Presses("Kembali").Presses("Kirim");
        Assert.Equal(2, citizen.Presses("Tidak, kirim").Filed.Evidence.Count);
    }

    [Fact]
    public void Is_taken_out_with_one_tap()
    {
        var citizen = WithFile(Seen).Presses("Kirim").Presses("Keluarkan");
        Assert.Equal((AwaitingGuess, 1), (citizen.Draft.Step, citizen.Draft.Evidence.Count));
    }

    [Fact]
    public void Is_exchanged_for_another_file()
    {
        var citizen = WithFile(Seen).Presses("Kirim").Presses("Ganti berkas");
        Assert.Equal((AwaitingEvidence, 1), (citizen.Draft.Step, citizen.Draft.Evidence.Count));
    }

    [Fact]
    public void Is_asked_when_it_is_found_only_at_the_last_question()
    {
        var citizen = WithFile(SeenFile.Waiting).Presses("Kirim");
        Assert.Equal(AwaitingGuess, citizen.Draft.Step);

        citizen.FilesSeen[File] = Seen;
        Assert.Equal(AwaitingFileChoice, citizen.Presses("Tidak, kirim").Draft.Step);
    }

    [Fact]
    public void Found_after_he_let_his_voice_go_is_another_question()
    {
        var citizen = OnTheWay.To(AwaitingReview).Sends(A.File(AttachmentKind.Video)).Presses("Kirim").Presses("Tetap kirim");
        citizen.FilesSeen[File] = Seen;

        citizen.Presses("Tidak, kirim");

        Assert.Equal(AwaitingFileChoice, citizen.Draft.Step);
        Assert.DoesNotContain("suara atau wajah", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_button_decides_nothing()
    {
        var citizen = WithFile(Seen).Presses("Kirim");
        var old = citizen.Button("Keluarkan").Code;

        citizen.Presses("Tetap kirim").Presses(old);

        Assert.Equal((AwaitingGuess, 2), (citizen.Draft.Step, citizen.Draft.Evidence.Count));
    }

    [Fact]
    public void Is_no_question_for_whom_goes_openly()
    {
        var citizen = OnTheWay.To(AwaitingReporterName, new Citizen());
        citizen.FilesSeen[File] = Seen;
        citizen.Presses("Kembali").Presses("Nama terbuka").Presses("Ya, nama terbuka").Presses("Ya, sudah").Says("Saksi Contoh").Presses("Lewati")
            .Sends(A.File(AttachmentKind.Document)).Presses("Kirim");
        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void Is_not_waited_for_and_the_review_says_so()
    {
        var citizen = WithFile(SeenFile.Waiting).Presses("Kirim").Presses("Kembali");
        Assert.Contains("Berkas masih kami ambil. Anda tetap bisa mengirim.", citizen.Hears, StringComparison.Ordinal);

        citizen.SendsTheReport();
        Assert.Equal(2, citizen.Filed.Evidence.Count);
    }

    [Fact]
    public void A_photo_is_worth_a_word_only_when_it_is_late()
    {
        var citizen = OnTheWay.To(AwaitingReview).Sends(A.Photo());
        citizen.FilesSeen[File] = SeenFile.Waiting;
        Assert.DoesNotContain("masih kami ambil", citizen.Presses("Kirim").Presses("Kembali").Hears, StringComparison.Ordinal);

        citizen.FilesSeen[File] = SeenFile.Late;
        Assert.Contains("masih kami ambil", citizen.Presses("Kirim").Presses("Kembali").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_could_not_be_fetched_is_named_on_the_review() => Assert.Contains(
        "Bukti no. 2 gagal kami ambil. Kirim lagi berkasnya.", WithFile(SeenFile.Lost).Presses("Kirim").Presses("Kembali").Hears, StringComparison.Ordinal);

    [Fact]
    public void Its_screen_stays_short()
    {
        foreach (var hasCopy in new[] { true, false })
        {
            var citizen = WithFile(new SeenFile(FileProgress.Looked, hasCopy, [Giveaway.Position, Giveaway.Author])).Presses("Kirim");
            Assert.InRange(WordCount.In(citizen.Hears), 1, 45);
        }
    }

    private static SeenFile Seen { get; } = new(FileProgress.Looked, HasCopy: true, [Giveaway.Position]);

    private static Citizen WithFile(SeenFile seen)
    {
        var citizen = OnTheWay.To(AwaitingReview).Sends(A.File(AttachmentKind.Document));
        citizen.FilesSeen[File] = seen;
        return citizen;
    }
}
