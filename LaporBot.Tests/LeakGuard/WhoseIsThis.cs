using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.LeakGuard;

public class WhoseIsThis
{
    [Theory]
    [InlineData("Motor saya AE 1234 XY parkir di situ.", LeakKind.Plate, "AE 1234 XY")]
    [InlineData("Mobilnya B1234XYZ warna hitam.", LeakKind.Plate, "B1234XYZ")]
    [InlineData("Pelat L-1234-AB.", LeakKind.Plate, "L-1234-AB")]
    [InlineData("plat nya l 1234 ab itu", LeakKind.Plate, "l 1234 ab")]
    [InlineData("nopol: dk 12 ab", LeakKind.Plate, "dk 12 ab")]
    [InlineData("plat saya ae 1234 xy", LeakKind.Plate, "ae 1234 xy")]
    [InlineData("Pelat motor saya itu ae1234xy", LeakKind.Plate, "ae1234xy")]
    [InlineData("motor saya ae 1234 xy kelihatan", LeakKind.Plate, "ae 1234 xy")]
    [InlineData("mobilku b1234xyz di depan", LeakKind.Plate, "b1234xyz")]
    [InlineData("Saya lihat dari Jl. Mawar Contoh No. 12 waktu itu.", LeakKind.Address, "Jl. Mawar Contoh No. 12")]
    [InlineData("Di jalan mawar 7 ada kaus.", LeakKind.Address, "jalan mawar 7")]
    [InlineData("Warga RT 03/RW 02 diundang.", LeakKind.Address, "RT 03/RW 02")]
    [InlineData("Warga RT. 03 / RW. 02 diundang.", LeakKind.Address, "RT. 03 / RW. 02")]
    [InlineData("Dari RT/RW 03/02 semua.", LeakKind.Address, "RT/RW 03/02")]
    [InlineData("Dari rt 03/02 semua.", LeakKind.Address, "rt 03/02")]
    [InlineData("Di Perumahan Contoh Asri Blok C2 ada tenda.", LeakKind.Address, "Perumahan Contoh Asri Blok C2")]
    [InlineData("Staf Dinas Pertanian Contoh ikut.", LeakKind.Office, "Dinas Pertanian Contoh")]
    [InlineData("Guru SMPN 9 Contoh disuruh hadir.", LeakKind.Office, "SMPN 9 Contoh")]
    [InlineData("Di Puskesmas Contohsari ada stiker.", LeakKind.Office, "Puskesmas Contohsari")]
    [InlineData("orang bkpsdm ikut bagi kaus", LeakKind.Office, "bkpsdm")]
    public void A_plate_an_address_and_an_office_told_in_passing_are_found(string told, LeakKind kind, string words)
    {
        var mark = Assert.Single(WhoseThings.Beside([], told, () => ToldWords.Of(Draft())));

        Assert.Equal((kind, words), (mark.Kind, told.Substring(mark.Start, mark.Length)));
    }

    [Theory]
    [InlineData("Ia datang jam 10.30 dengan 25 orang.")]
    [InlineData("Melanggar PP 94 dan UU 5 tahun 2014.")]
    [InlineData("Mobil dinas dipakai, pakaian dinas juga.")]
    [InlineData("Ia memberi a 10 ribu, b 20 ribu.")]
    [InlineData("Bentuknya DS-06 menurut panduan.")]
    [InlineData("Di jalan raya ada 20 mobil.")]
    [InlineData("Camat bicara di kantor kecamatan.")]
    [InlineData("Motor saya di 12 tempat itu, mobil ke 20 tidak ada.")]
    [InlineData("mobil dinas 3 kali, motor saya 2 kali")]
    [InlineData("jl A x A x A x A x A x no 3")]
    [InlineData("Sudah dari tanggal 3 Okt 2026, KM 12 dari kota.")]
    public void What_is_none_of_them_is_left_alone(string told) => Assert.Empty(WhoseThings.Beside([], told, () => ToldWords.Of(Draft())));

    [Fact]
    public void Things_told_in_one_breath_are_told_apart()
    {
        const string told = "Saya di motor AE 1234 XY, dekat SMPN 9 Contoh dan Jl. Mawar No. 12.";

        Assert.Equal(["AE 1234 XY", "SMPN 9 Contoh", "Jl. Mawar No. 12"], WhoseThings.In(told).Select(mark => told.Substring(mark.Start, mark.Length)));
    }

    [Fact]
    public void The_reporter_is_asked_whose_plate_it_is_and_his_own_is_covered_in_one_tap()
    {
        var citizen = Telling("Saya di motor AE 1234 XY waktu itu.").Presses("Kirim");
        Assert.Contains("Di laporan ada nomor pelat. Milik siapa?", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Milik saya, tutup");

        Assert.Equal("Saya di motor █████ waktu itu.", citizen.Draft.StoryText);
        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
    }

    [Fact]
    public void The_plate_of_the_accused_is_evidence_and_stays()
    {
        var citizen = Telling("Mobilnya AE 1234 XY.").Presses("Kirim").Presses("Milik yang dilaporkan").Presses("Tidak, kirim");

        Assert.Contains("AE 1234 XY", citizen.Filed.Content.Story, StringComparison.Ordinal);
    }

    [Fact]
    public void One_plate_in_several_spellings_is_one_question()
    {
        const string story = "Mobilnya B 1234 XYZ, mobil itu b1234xyz, pelat B-1234-XYZ.";
        var covered = Telling(story).Presses("Kirim");
        Assert.Contains("【B 1234 XYZ】, mobil itu 【b1234xyz】, pelat 【B-1234-XYZ】", covered.Hears, StringComparison.Ordinal);
        covered.Presses("Milik saya, tutup");
        Assert.Equal(("Mobilnya █████, mobil itu █████, pelat █████.", ReportStep.AwaitingGuess), (covered.Draft.StoryText, covered.Draft.Step));

        var kept = Telling(story).Presses("Kirim").Presses("Milik yang dilaporkan");
        Assert.Equal((story, ReportStep.AwaitingGuess), (kept.Draft.StoryText, kept.Draft.Step));
    }

    [Fact]
    public void Two_plates_that_share_their_number_are_two_questions()
    {
        var citizen = Telling("Mobilnya B 1234 XYZ, motor saya BL 1234 XY.").Presses("Kirim").Presses("Milik yang dilaporkan");
        Assert.Contains("【BL 1234 XY】", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Milik saya, tutup");
        Assert.Equal("Mobilnya B 1234 XYZ, motor saya █████.", citizen.Draft.StoryText);
    }

    [Fact]
    public void A_button_of_the_question_before_decides_nothing_about_what_an_edit_brought()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang").Says("Mobilnya AE 1234 XY.");
        var message = citizen.LastMessage;
        var accuseds = citizen.Presses("Lanjut").Presses("Kirim").Button("Milik yang dilaporkan").Code;

        citizen.Edits(message, "Mobilnya AE 1234 XY, nomor saya 0800 0000 0012.").Presses(accuseds);

        Assert.Empty(citizen.Draft.LeaksKept);
        Assert.Equal(ReportStep.AwaitingLeakChoice, citizen.Draft.Step);
        Assert.Contains("Teksnya sudah berubah", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Sudah saya terima", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("【0800 0000 0012】", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_that_is_pressed_twice_after_an_edit_has_been_heard()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang").Says("Mobilnya AE 1234 XY.");
        var message = citizen.LastMessage;
        citizen.Presses("Lanjut").Presses("Kirim").Edits(message, "Mobilnya AE 1234 XY, nomor saya 0800 0000 0012.");
        var mine = citizen.Button("Milik saya, tutup").Code;

        Assert.Contains("Sudah saya terima", citizen.Presses(mine).Presses(mine).Hears, StringComparison.Ordinal);
        Assert.Equal("Mobilnya AE 1234 XY, nomor saya █████.", citizen.Draft.StoryText);
    }

    [Fact]
    public void A_button_from_before_an_edit_that_took_all_of_it_out_says_so_too()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang").Says("Mobilnya AE 1234 XY.");
        var message = citizen.LastMessage;
        var accuseds = citizen.Presses("Lanjut").Presses("Kirim").Button("Milik yang dilaporkan").Code;

        citizen.Edits(message, "Mobilnya merah.").Presses(accuseds);
        Assert.Contains("Teksnya sudah berubah", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Tidak ada lagi yang perlu ditutup", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingGuess, citizen.Presses("Lanjut").Draft.Step);
    }

    [Theory]
    [InlineData("Mobil itu AE 1234 XY.", "Mobil dinas, pelat AE-1234-XY", "Di lapangan", "Camat")]
    [InlineData("Dekat Jl. Mawar No. 12.", "-", "Jalan Mawar no 12, Desa Contoh", "Camat")]
    [InlineData("Di Dinas Pertanian ramai.", "-", "Di lapangan", "Kepala Dinas Pertanian")]
    public void What_was_the_answer_about_the_act_is_not_asked_about(string story, string detail, string place, string office)
    {
        var draft = Draft() with { Detail = new Answer(detail, 1), Place = new Answer(place, 2) };
        draft = draft with { Accused = [draft.Accused[0] with { Office = new Answer(office, 3) }] };

        Assert.Empty(WhoseThings.Beside([], story, () => ToldWords.Of(draft)));
    }

    [Theory]
    [InlineData("Saya dari Perumahan Contoh Asri Blok C2.", "-", "Lapangan Perumahan Contoh Asri")]
    [InlineData("Orang dari RT 03/RW 02 ikut.", "-", "RT 02/RW 03, Desa Contoh")]
    [InlineData("Orang dari RT 03 ikut.", "Pada tanggal 03", "Di lapangan")]
    [InlineData("Saya di Jl. Mawar No. 12.", "Kaus bergambar mawar", "Jalan Melati No. 12")]
    [InlineData("Perawat Puskesmas Contohsari disuruh hadir.", "-", "Balai Desa Contohsari")]
    [InlineData("Saya naik E 1234 X.", "Mobil dinas AE 1234 XY", "Di lapangan")]
    public void What_only_resembles_the_answer_about_the_act_is_asked_about(string story, string detail, string place)
    {
        var draft = Draft() with { Detail = new Answer(detail, 1), Place = new Answer(place, 2) };

        Assert.Single(WhoseThings.Beside([], story, () => ToldWords.Of(draft)));
    }

    [Fact]
    public void Who_goes_openly_is_not_asked()
    {
        var citizen = Telling("Motor saya AE 1234 XY.").Changes("Ubah identitas").Presses("Nama terbuka").Presses("Ya, nama terbuka").Presses("Ya, sudah").Presses("Lewati").Presses("Lewati");

        Assert.DoesNotContain("【", citizen.Hears, StringComparison.Ordinal);
        Assert.IsType<Intent.FileCase>(citizen.Presses("Kirim").LastTurn.Intents[0]);
    }

    private static Citizen Telling(string story) =>
        OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Presses("Tulis ulang").Says(story).Presses("Lanjut");

    private static ReportDraft Draft() => OnTheWay.To(ReportStep.AwaitingReview).Draft;
}
