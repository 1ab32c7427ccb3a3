using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ChangingAnswersInTheReview
{
    [Fact]
    public void Every_answer_is_shown()
    {
        var shown = OnTheWay.To(ReportStep.AwaitingReview).Hears;

        Assert.All(
            ["Kampanye atau promosi", OnTheWay.Name, OnTheWay.Office, "3 Oktober 2026", OnTheWay.Place, OnTheWay.Story, "1 buah", "Tanpa nama"],
            answer => Assert.Contains(answer, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ubah pelanggaran", ReportStep.AwaitingViolation)]
    [InlineData("Ubah orangnya", ReportStep.AwaitingAccusedChoice)]
    [InlineData("Ubah waktu, tempat", ReportStep.AwaitingDay)]
    [InlineData("Ubah cerita", ReportStep.AwaitingStory)]
    [InlineData("Ubah bukti", ReportStep.AwaitingEvidence)]
    [InlineData("Ubah identitas", ReportStep.AwaitingAnonymity)]
    public void Each_answer_opens_again_and_leads_back(string button, ReportStep opened)
    {
        var citizen = button == "Ubah cerita" ? OnTheWay.To(ReportStep.AwaitingReview).Presses(button) : OnTheWay.To(ReportStep.AwaitingReview).Changes(button);
        Assert.Equal(opened, citizen.Draft.Step);

        citizen.Says("kembali");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
    }

    [Theory]
    [InlineData("ubah pelanggaran", ReportStep.AwaitingViolation)]
    [InlineData("Ubah orangnya", ReportStep.AwaitingAccusedChoice)]
    [InlineData("ubah bukti", ReportStep.AwaitingEvidence)]
    public void Typing_it_needs_no_second_page(string typed, ReportStep opened) =>
        Assert.Equal(opened, OnTheWay.To(ReportStep.AwaitingReview).Says(typed).Draft.Step);

    [Fact]
    public void The_second_page_of_buttons_leads_back_to_the_first()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview);
        var first = citizen.Hears;
        Assert.Equal(first, citizen.Presses("Ubah yang lain").Hears);

        Assert.Equal(first, citizen.Presses("Kembali").Hears);
        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
        citizen.Presses("Kirim");
        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
    }

    [Fact]
    public void What_he_skipped_or_did_not_know_is_not_called_missing()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses("Nama disegel").Presses("Ya, sudah").Presses("Lewati").Presses("Lewati");
        Assert.Contains("Nama Anda: dilewati", citizen.Hears, StringComparison.Ordinal);
        citizen.Changes("Ubah orangnya").Presses("Ubah no. 1").Presses("Tetap yang tadi").Presses("Tidak tahu").Presses("Lewati").Presses("Lanjut");
        Assert.Contains("instansi tidak diketahui", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("belum diisi", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_place_replaces_the_old_one() =>
        Assert.Equal(
            "Pasar Contoh",
            OnTheWay.To(ReportStep.AwaitingReview).Changes("Ubah waktu").Presses("Tetap yang tadi").Says("Pasar Contoh").SendsTheReport().Filed.Content.Place);

    [Fact]
    public void The_old_answer_can_be_kept()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Changes("Ubah waktu").Presses("Tetap yang tadi").Presses("Tetap yang tadi");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
        Assert.Equal(OnTheWay.Place, citizen.Draft.Place?.Text);
    }

    [Fact]
    public void A_second_person_is_added_and_the_first_one_removed()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAccusedChoice).Presses("Tambah orang lain").Says("Siti Contoh").Says("Dinas Contoh").Presses("Lewati");
        Assert.Equal(2, citizen.Draft.Accused.Count);

        citizen.Presses("Ubah no. 1").Presses("Hapus orang ini").Presses("Lanjut").SendsTheReport();

        Assert.Equal("Siti Contoh", Assert.Single(citizen.Filed.Accused).Name);
    }

    [Fact]
    public void An_accused_without_an_office_is_asked_about_before_sending()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAccusedChoice).Presses("Tambah orang lain").Says("Siti Contoh")
            .Presses("Kembali").Presses("Kembali").Presses("Lanjut").SendsTheReport();

        Assert.Contains("belum diisi", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
    }

    [Fact]
    public void The_story_is_written_anew_only_when_new_words_come()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang");
        Assert.Equal(OnTheWay.Story, citizen.Draft.Story[0].Text);

        citizen.Says("Cerita baru.").Presses("Lanjut").SendsTheReport();

        Assert.Equal("Cerita baru.", citizen.Filed.Content.Story);
    }
}
