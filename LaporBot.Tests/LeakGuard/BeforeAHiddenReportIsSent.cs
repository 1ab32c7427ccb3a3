using System.Text;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.LeakGuard;

public class BeforeAHiddenReportIsSent
{
    private const string Phone = "0800 0000 0012";

    [Fact]
    public void One_question_is_asked_when_nothing_gives_him_away()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Kirim");
        Assert.Contains("bisakah ia menebak Anda?", citizen.Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.LastTurn.Intents);

        citizen.Presses("Tidak, kirim");
        Assert.IsType<Intent.FileCase>(citizen.LastTurn.Intents[0]);
    }

    [Fact]
    public void The_review_shows_what_could_give_him_away()
    {
        var citizen = Telling("Di kantor saya ada kaus. Nomor saya 0800 0000 0012.");

        Assert.Contains("Di 【kantor saya】 ada kaus. Nomor saya 【0800 0000 0012】.", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Begini petugas membacanya", citizen.Hears, StringComparison.Ordinal);
        Assert.EndsWith("Bagian 【】 diputuskan dulu: tekan Kirim.", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Sudah benar?", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Milik saya, tutup")]
    [InlineData("Orang lain, tutup")]
    public void One_tap_covers_a_number_and_its_digits_are_nowhere_any_more(string button)
    {
        var citizen = Telling($"Nomor saya {Phone}. Sekali lagi +62-800-0000-0012.").Presses("Kirim");
        Assert.Contains("Milik siapa?", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses(button);

        Assert.Equal("Nomor saya █████. Sekali lagi █████.", citizen.Draft.StoryText);
        var stored = Encoding.UTF8.GetString(ConversationSnapshot.Write(citizen.Conversation));
        Assert.DoesNotContain("0012", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("0012", citizen.Presses("Tidak, kirim").Filed.Content.Story, StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_to_the_accused_stands_and_is_not_asked_again()
    {
        var citizen = Telling($"Ajakan itu dari {Phone}.").Presses("Kirim").Presses("Milik yang dilaporkan");
        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);

        citizen.Presses("Kembali").SendsTheReport();
        Assert.Contains(Phone, citizen.Filed.Content.Story, StringComparison.Ordinal);
    }

    [Fact]
    public void Hints_of_one_kind_are_one_question()
    {
        var citizen = Telling("Di kantor saya ada kaus. Atasan saya yang membagi.").Presses("Kirim");
        Assert.Contains("【kantor saya】 ada kaus. 【Atasan saya】", citizen.Hears, StringComparison.Ordinal);

        Assert.Equal("Di █████ ada kaus. █████ yang membagi.", citizen.Presses("Tutup").Draft.StoryText);
        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
    }

    [Fact]
    public void Each_kind_and_each_number_is_a_question_of_its_own()
    {
        var citizen = Telling("Di kantor saya. Nomor 0800 0000 0012 dan 0800 0000 0099.").Presses("Kirim").Presses("Milik saya, tutup");
        Assert.Equal(ReportStep.AwaitingLeakChoice, citizen.Draft.Step);
        Assert.Contains("0099", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Milik yang dilaporkan").Presses("Biarkan");
        Assert.Equal("Di kantor saya. Nomor █████ dan 0800 0000 0099.", citizen.Draft.StoryText);
        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
    }

    [Fact]
    public void A_button_pressed_twice_does_not_answer_the_next_question()
    {
        var citizen = Telling("Di kantor saya. Istri saya guru di sana.").Presses("Kirim");
        var cover = citizen.Button("Tutup").Code;

        citizen.Presses(cover).Presses(cover);

        Assert.IsType<Reply.Toast>(citizen.LastTurn.Replies[0]);
        Assert.Contains("Istri saya", citizen.Draft.StoryText + citizen.Presses("Biarkan").Draft.StoryText, StringComparison.Ordinal);
    }

    [Fact]
    public void His_names_in_the_channel_are_known_and_kept_nowhere()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview, new Citizen { Names = ["Rukmini Saksiwati", "rukmini_sw"] })
            .Presses("Ubah cerita").Says("Kata camat: Rukmini, ikut saja.").Presses("Lanjut");
        Assert.DoesNotContain("Saksiwati", Encoding.UTF8.GetString(ConversationSnapshot.Write(citizen.Conversation)), StringComparison.Ordinal);

        Assert.Contains("seperti nama Anda", citizen.Presses("Kirim").Hears, StringComparison.Ordinal);
        Assert.EndsWith("Kata camat: █████, ikut saja.", citizen.Presses("Milik saya, tutup").Draft.StoryText, StringComparison.Ordinal);
    }

    [Fact]
    public void Captions_statements_place_and_office_are_looked_through_too()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingPlace).Says("Aula kantor saya").Presses("Tidak tahu").Says(OnTheWay.Story).Presses("Lanjut")
            .Sends(A.Photo(caption: "di ruangan saya")).Says("Surel saya warga@contoh.example").Presses("Selesai").Presses("Tanpa nama").Presses("Kirim");

        citizen.Presses("Milik saya, tutup").Presses("Tutup").Presses("Tidak, kirim");

        Assert.Equal("Aula █████", citizen.Filed.Content.Place);
        Assert.Equal(["di █████", "Surel saya █████"], citizen.Filed.Evidence.Select(item => item.Text));
        Assert.Equal("di █████", citizen.Filed.Evidence[0].File!.Caption);
    }

    [Fact]
    public void Numbers_that_answer_a_question_about_the_accused_are_evidence()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName).Says("Budi Contoh 0800 0000 0012").Says("Kecamatan Contoh, Jalan Contoh 5").Says("9900000000000001")
            .Says("3 Okt").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama").Presses("Kirim");

        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
    }

    [Fact]
    public void Who_goes_openly_is_not_asked()
    {
        var citizen = Telling("Di kantor saya.").Changes("Ubah identitas").Presses("Nama terbuka").Presses("Ya, nama terbuka").Presses("Ya, sudah").Presses("Lewati").Presses("Lewati");
        Assert.DoesNotContain("【", citizen.Hears, StringComparison.Ordinal);

        Assert.IsType<Intent.FileCase>(citizen.Presses("Kirim").LastTurn.Intents[0]);
    }

    [Fact]
    public void He_can_change_the_story_instead()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingGuess).Presses("Ubah cerita").Presses("Tulis ulang").Says("Cerita lain.").Presses("Lanjut");

        Assert.Equal(ReportStep.AwaitingReview, citizen.Draft.Step);
        Assert.Equal("Cerita lain.", citizen.SendsTheReport().Filed.Content.Story);
    }

    [Fact]
    public void Words_that_come_after_the_question_are_looked_through_as_well()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingGuess).Sends(A.Photo(caption: "depan kantor saya")).Presses("Tidak, kirim");

        Assert.Equal(ReportStep.AwaitingLeakChoice, citizen.Draft.Step);
        Assert.Empty(citizen.LastTurn.Intents);
    }

    [Fact]
    public void An_edit_that_takes_the_words_out_leaves_a_way_on()
    {
        var citizen = Telling("Di kantor saya.");
        var story = citizen.LastMessage;
        citizen.Presses("Kirim").Edits(story, "Di sebuah aula.");

        Assert.Contains("Tidak ada lagi yang perlu ditutup", citizen.Hears, StringComparison.Ordinal);
        Assert.IsType<Intent.FileCase>(citizen.Presses("Lanjut").Presses("Tidak, kirim").LastTurn.Intents[0]);
    }

    private static Citizen Telling(string story) =>
        OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang").Says(story).Presses("Lanjut");
}
