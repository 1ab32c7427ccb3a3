using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Listening;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.LeakGuard;

public class MarksThatCanBeSeen
{
    private const string Name = "Melati Kenanga";

    [Fact]
    public void A_mark_in_the_name_of_a_file_stands_on_the_review_with_the_place_where_it_is()
    {
        var citizen = Reviewing(A.File(AttachmentKind.Document) with { Name = "surat_melati-2.pdf" });

        Assert.Contains("Begini petugas membacanya", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("• nama berkas: “surat_【melati】-2.pdf”", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_at_the_end_of_a_long_story_does_too()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang")
            .Says(string.Concat(Enumerable.Repeat("Ia mengajak warga di balai desa. ", 40)) + "Nomor saya 0800 0000 0012.").Presses("Lanjut");

        Assert.Contains("【0800 0000 0012】", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_stands_on_the_page_is_not_shown_twice()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang").Says("Nomor saya 0800 0000 0012.").Presses("Lanjut");
        Assert.Equal(2, citizen.Hears.Split("【0800 0000 0012】").Length);
    }

    [Fact]
    public void A_mark_far_into_what_he_adds_or_answers_is_shown_with_the_words_around_it()
    {
        var words = string.Concat(Enumerable.Repeat("Ia mengajak warga di balai desa. ", 40)) + "Nomor saya 0800 0000 0012.";
        var office = new Office(ACase.Filed());
        Assert.Contains("【0800 0000 0012】", office.Reporter.Commands("tambah").Says(words).Presses("Selesai").Hears, StringComparison.Ordinal);

        var asked = new Office(ACase.Filed());
        asked.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        Assert.Contains(
            "【0800 0000 0012】",
            asked.Waits(TimeSpan.FromMinutes(2)).Reporter.Presses("Baca kabar").Presses("Jawab").Says(words).Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nama saya Siti Contoh, saya melihatnya.", "【Siti Contoh】")]
    [InlineData("perkenalkan saya Siti dari desa sebelah", "【Siti】")]
    [InlineData("my name is Siti Contoh and I saw it", "【Siti Contoh】")]
    public void The_name_by_which_a_reporter_introduces_himself_is_marked_where_his_voice_is_written_out(string words, string marked)
    {
        var intake = new Office(WritingOutAVoice.Spoken()).Officer(Role.Intake).Commands("suara").Presses("no. 3").Presses("Dengarkan").Says(words);
        Assert.Contains(marked, intake.Hears, StringComparison.Ordinal);
        Assert.Contains("bisa menunjukkan siapa pelapor", intake.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nama saya dicatut untuk daftar dukungan.")]
    [InlineData("Ia berkata: nama saya Budi Contoh, pilih nomor tujuh belas.")]
    [InlineData("Nama Siti Contoh dicatut.")]
    public void A_name_that_is_nobodys_introduction_is_not(string words) =>
        Assert.DoesNotContain(LeakFinder.In(words, new KnownNames([], ["Budi Contoh"])), mark => mark.Kind == LeakKind.Name);

    private static Citizen Reviewing(Attachment file)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence, new Citizen { Names = [Name] });
        return citizen.Sends(file).Presses("Selesai").Presses("Tanpa nama");
    }
}
