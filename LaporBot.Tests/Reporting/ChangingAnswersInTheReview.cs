using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
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
    [InlineData("Ubah terlapor", ReportStep.AwaitingAccusedChoice)]
    [InlineData("Ubah waktu, tempat", ReportStep.AwaitingDay)]
    [InlineData("Ubah cerita", ReportStep.AwaitingStory)]
    [InlineData("Ubah bukti", ReportStep.AwaitingEvidence)]
    [InlineData("Ubah identitas", ReportStep.AwaitingAnonymity)]
    public void Each_answer_opens_again_and_leads_back(string button, ReportStep opened)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses(button);
        Assert.Equal(opened, citizen.Draft.Step);

        citizen.Presses("Kembali");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
    }

    [Fact]
    public void There_are_at_most_six_buttons_besides_the_ways_on_back_and_out()
    {
        var buttons = OnTheWay.To(ReportStep.AwaitingReview).Buttons.Select(one => Phrasebook.Text(Language.Indonesian, one.Label)).ToList();
        Assert.Equal(6, buttons.Count(label => label.StartsWith("Ubah", StringComparison.Ordinal)));
        Assert.Equal(6 + 3, buttons.Count);
    }

    [Fact]
    public void What_he_skipped_or_did_not_know_is_not_called_missing()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity).Presses("Nama disegel").Presses("Ya, sudah").Presses("Lewati").Presses("Lewati");
        Assert.Contains("Nama Anda: dilewati", citizen.Hears, StringComparison.Ordinal);
        citizen.Presses("Ubah terlapor").Presses("Ubah no. 1").Presses("Tetap yang tadi").Presses("Tidak tahu").Presses("Lewati").Presses("Lanjut");
        Assert.Contains("instansi tidak diketahui", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("belum diisi", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_place_replaces_the_old_one() =>
        Assert.Equal(
            "Pasar Contoh",
            OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah waktu").Presses("Tetap yang tadi").Says("Pasar Contoh").SendsTheReport().Filed.Content.Place);

    [Fact]
    public void The_old_answer_can_be_kept()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah waktu").Presses("Tetap yang tadi").Presses("Tetap yang tadi");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
        Assert.Equal(OnTheWay.Place, citizen.Draft.Place?.Text);
    }

    [Fact]
    public void A_second_person_is_added_and_the_first_one_removed()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAccusedChoice).Presses("Tambah terlapor lain").Says("Siti Contoh").Says("Dinas Contoh").Presses("Lewati");
        Assert.Equal(2, citizen.Draft.Accused.Count);

        citizen.Presses("Ubah no. 1").Presses("Hapus terlapor ini").Presses("Lanjut").SendsTheReport();

        Assert.Equal("Siti Contoh", Assert.Single(citizen.Filed.Accused).Name);
    }

    [Fact]
    public void An_accused_without_an_office_is_asked_about_before_sending()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAccusedChoice).Presses("Tambah terlapor lain").Says("Siti Contoh")
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
