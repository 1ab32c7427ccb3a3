using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.LeakGuard;

public class RecordingsOfTheWriter
{
    [Theory]
    [InlineData(AttachmentKind.Voice, "suara Anda")]
    [InlineData(AttachmentKind.Audio, "suara Anda")]
    [InlineData(AttachmentKind.Video, "suara atau wajah Anda")]
    [InlineData(AttachmentKind.VideoNote, "suara atau wajah Anda")]
    public void Are_asked_about_before_a_hidden_report_is_sent(AttachmentKind kind, string warning)
    {
        var citizen = OnTheWay.To(AwaitingReview).Sends(A.File(kind)).Presses("Kirim");

        Assert.Equal(AwaitingFileChoice, citizen.Draft.Step);
        Assert.Contains(warning, citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Kami tidak mengubah berkas", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_known_by_their_type_when_they_come_as_a_document()
    {
        var document = A.File(AttachmentKind.Document) with { MimeType = "audio/ogg" };
        Assert.Equal(AwaitingFileChoice, OnTheWay.To(AwaitingReview).Sends(document).Presses("Kirim").Draft.Step);
    }

    [Fact]
    public void Go_as_they_are_when_he_wants_it_and_are_not_asked_about_again()
    {
        var citizen = OnTheWay.To(AwaitingFileChoice).Presses("Tetap kirim");
        Assert.Equal(AwaitingGuess, citizen.Draft.Step);

        citizen.Presses("Kembali").Presses("Kirim");
        Assert.Equal(AwaitingGuess, citizen.Draft.Step);
        Assert.Equal(2, citizen.Presses("Tidak, kirim").Filed.Evidence.Count);
    }

    [Fact]
    public void Are_taken_out_with_one_tap()
    {
        var citizen = OnTheWay.To(AwaitingFileChoice).Presses("Keluarkan");

        Assert.Contains("Bukti no. 2 sudah dikeluarkan", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal((AwaitingGuess, 1), (citizen.Draft.Step, citizen.Draft.Evidence.Count));
    }

    [Fact]
    public void Are_exchanged_for_something_else()
    {
        var citizen = OnTheWay.To(AwaitingFileChoice).Presses("Ganti berkas");
        Assert.Equal((AwaitingEvidence, 1), (citizen.Draft.Step, citizen.Draft.Evidence.Count));

        citizen.Says("Dalam rekaman ia menyuruh semua memilih satu calon.").Presses("Selesai").SendsTheReport();
        Assert.Equal(2, citizen.Filed.Evidence.Count);
    }

    [Fact]
    public void Are_asked_about_one_after_another()
    {
        var citizen = OnTheWay.To(AwaitingReview).Sends(A.Voice()).Sends(A.File(AttachmentKind.Video)).Presses("Kirim").Presses("Tetap kirim");
        Assert.Contains("Bukti no. 3", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(AwaitingGuess, citizen.Presses("Keluarkan").Draft.Step);
    }

    [Fact]
    public void Sent_at_the_last_question_are_asked_about_too()
    {
        var citizen = OnTheWay.To(AwaitingGuess).Sends(A.Voice()).Presses("Tidak, kirim");
        Assert.Equal(AwaitingFileChoice, citizen.Draft.Step);
    }

    [Fact]
    public void Come_after_the_words_that_give_him_away()
    {
        var citizen = OnTheWay.To(AwaitingReview).Presses("Ubah cerita").Says("Nomor saya 0800 0000 0012.").Presses("Lanjut").Sends(A.Voice()).Presses("Kirim");
        Assert.Equal(AwaitingLeakChoice, citizen.Draft.Step);
        Assert.Equal(AwaitingFileChoice, citizen.Presses("Milik saya").Draft.Step);
    }

    [Fact]
    public void Are_no_question_for_whom_goes_openly()
    {
        var citizen = OnTheWay.To(AwaitingReporterName, new Citizen());
        citizen.Presses("Kembali").Presses("Nama terbuka").Presses("Ya, nama terbuka").Presses("Ya, sudah").Says("Saksi Contoh").Presses("Lewati").Sends(A.Voice()).Presses("Kirim");
        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void A_photo_is_no_recording() => Assert.Equal(AwaitingGuess, OnTheWay.To(AwaitingReview).Sends(A.Photo()).Presses("Kirim").Draft.Step);
}
