using LaporBot.Conversations.People;
using LaporBot.Simulator.Chats;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class FromTheReportToTheEnd
{
    private const string Sleman = "34.04";

    private static readonly TimeSpan s_sendHold = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_undo = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_report_is_taken_moved_through_every_stage_and_its_reporter_is_told_each_time()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var reviewer = await town.OfficerAsync(Role.Reviewer, "BAWASLU");
        var forwarder = await town.OfficerAsync(Role.Forwarder, "BKN");
        var agency = await town.OfficerAsync(Role.PpkOperator, Sleman);
        var group = await town.OfficersGroupAsync(verifier, reviewer, forwarder);
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Sejahtera"));
        Assert.Contains("Diterima", await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
        Assert.DoesNotContain(number, group.Words + verifier.Screen.Words, StringComparison.Ordinal);

        town.Passes(s_sendHold);
        var card = await group.HearsAsync($"Laporan baru {number}", 0);
        Assert.DoesNotContain("Sejahtera", card.Text, StringComparison.Ordinal);
        await verifier.HearsAsync($"Laporan baru {number}");

        await verifier.PressesInAsync(group, "Ambil");
        await group.HearsAsync("Lihat chat pribadi", 0);
        await group.HearsAsync("Diambil Petugas", 0);
        await verifier.HearsAsync("CeritaSejahtera");
        await Told(town, citizen, "Petugas sudah membuka", "Sedang diverifikasi Satgas", number);

        await verifier.PressesAsync("Tanya pelapor", "Tulis pertanyaan");
        await verifier.SaysAsync("Pukul berapa kejadiannya?", "Pelapor diberi tahu dalam");
        Assert.Contains("Pukul berapa kejadiannya?", await Told(town, citizen, "membutuhkan keterangan", "Menunggu data tambahan", number), StringComparison.Ordinal);
        await citizen.PressesAsync("Baca kabar", "Menunggu data tambahan");
        await citizen.PressesAsync("Jawab", "Tulis jawaban Anda");
        await citizen.SaysAsync("Sekitar pukul sembilan pagi.", "Terkirim kepada petugas");
        await citizen.PressesAsync("Selesai", "selesai");
        await verifier.HearsAsync("Pelapor menjawab");
        await verifier.PressesAsync("Buka kasus", "👤 Terlapor 1");
        Assert.Contains("Sekitar pukul sembilan pagi.", verifier.Screen.Words, StringComparison.Ordinal);

        await verifier.PressesAsync("Terima, kaji Bawaslu", "Langkah berikutnya milik peran lain");
        await Told(town, citizen, "Tim pemeriksa menerima laporan Anda", "Dikaji Bawaslu", number);

        await TakesAsync(reviewer, number);
        await reviewer.PressesAsync("Pelanggaran ditemukan", "Tulis temuan");
        await reviewer.SaysAsync("Melanggar pasal contoh.", "Pelapor diberi tahu dalam");
        await Told(town, citizen, "melanggar aturan", "Pelanggaran ditemukan", number);

        await TakesAsync(forwarder, number);
        await forwarder.PressesAsync("Teruskan ke instansi", "Instansi mana?");
        await forwarder.SaysAsync("Sleman", "Pilih instansinya");
        await forwarder.PressesAsync("Sleman", "Tulis nomor dan tanggal surat");
        await forwarder.SaysAsync("Surat contoh 1/2026", "👤 Terlapor 1");
        await Told(town, citizen, "meneruskan laporan kepada instansi", "Diteruskan ke instansi", number);

        await forwarder.PressesAsync("Lepas", "Anda melepas kasus");
        await TakesAsync(agency, number);
        await agency.PressesAsync("Pemeriksaan dimulai", "👤 Terlapor 1");
        await Told(town, citizen, "mulai memeriksa", "Diperiksa instansi", number);
        await agency.PressesAsync("Sanksi dijatuhkan", "Tulis sanksi");
        await agency.SaysAsync("Hukuman disiplin contoh", "Pelapor diberi tahu dalam");
        await Told(town, citizen, "sudah menjatuhkan sanksi", "Sanksi dijatuhkan", number);
        Assert.DoesNotContain("CeritaSejahtera", agency.Screen.Words, StringComparison.Ordinal);

        await TakesAsync(forwarder, number);
        await forwarder.PressesAsync("Tercatat di", "Selesai");
        await Told(town, citizen, "Sanksi sudah tercatat", "Selesai", number);
    }

    [Fact]
    public async Task A_move_is_undone_in_time_and_not_when_it_is_too_late()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Mufakat"));
        town.Passes(s_sendHold);
        await TakesAsync(verifier, number);
        await Told(town, citizen, "Petugas sudah membuka", "Sedang diverifikasi Satgas", number);

        await verifier.PressesAsync("Tolak", "Tulis alasannya");
        await verifier.SaysAsync("Alasan contoh.", "Pelapor diberi tahu dalam");
        var undo = await verifier.Screen.ButtonAsync("Urungkan");
        await verifier.PressesAsync("Urungkan", "diurungkan. Pelapor tidak diberi tahu");
        await verifier.HearsAsync("👤 Terlapor 1");
        Assert.Contains("Sedang diverifikasi", await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
        town.Passes(s_undo);

        await verifier.PressesAsync("Tanya pelapor", "Tulis pertanyaan");
        await verifier.SaysAsync("Di mana tepatnya?", "Pelapor diberi tahu dalam");
        await Told(town, citizen, "membutuhkan keterangan", "Menunggu data tambahan", number);
        Assert.DoesNotContain("Ditolak", citizen.Screen.Words, StringComparison.Ordinal);
        await verifier.PressesAsync("Urungkan", "Sudah terlambat");
        verifier.PressesData(undo.MessageId, undo.Data);
        await verifier.HearsAsync("sudah berubah sejak tombol itu muncul");
        Assert.Contains("Menunggu data tambahan", await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sent_report_is_taken_back_in_time_and_not_when_it_is_too_late()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var first = await citizen.FilesAsync(new ReportWords("Pertama"));
        await citizen.PressesAsync("Batalkan kirim", "Tidak ada petugas yang diberi tahu");
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM case_keys WHERE file_key IS NOT NULL"));
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE kind = 'File' AND state <> 'Destroyed'"));

        var second = await citizen.FilesAsync(new ReportWords("Kedua"));
        town.Passes(s_sendHold);
        await verifier.HearsAsync($"Laporan baru {second}");
        await citizen.PressesAsync("Batalkan kirim", "tidak bisa dibatalkan dari sini");
        Assert.DoesNotContain(first, verifier.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_name_is_shown_to_the_verifier_and_a_sealed_one_to_nobody()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var open = new ReportWords("Terbuka");
        var sealedWords = new ReportWords("Tersegel");
        var citizen = town.Citizen();
        var openNumber = await citizen.FilesAsync(open, "Nama terbuka");
        town.Passes(s_sendHold);
        await TakesAsync(verifier, openNumber);
        await verifier.HearsAsync(open.ReporterName);

        var sealedNumber = await town.Citizen("Tetangga Contoh").FilesAsync(sealedWords, "Nama disegel");
        town.Passes(s_sendHold);
        await TakesAsync(verifier, sealedNumber);
        await verifier.HearsAsync("CeritaTersegel");
        Assert.All(sealedWords.IdentityMarkers, mark => Assert.DoesNotContain(mark, verifier.Screen.Words, StringComparison.Ordinal));
    }

    /// <summary>A move is held for a minute, in which his status does not know of it; the notice then says nothing on the locked phone, and the truth when opened.</summary>
    private static async Task<string> Told(TestTown town, CitizenOnTheLine citizen, string news, string stage, string number)
    {
        Assert.DoesNotContain($"{number} · {stage}", await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
        citizen.Listens();
        var heldAt = town.Clock.GetUtcNow();
        town.Passes(s_undo);
        var notice = await citizen.HearsAsync("Ada kabar");
        Assert.Equal("Ada kabar. Ketuk untuk membaca.", notice.Text);
        Assert.Equal(BotMessageKind.Sent, notice.Kind);
        Assert.True(town.Clock.GetUtcNow() - heldAt >= s_undo);
        var read = await citizen.ReadsNewsAsync();
        Assert.Contains(news, read, StringComparison.Ordinal);
        Assert.Contains(stage, read, StringComparison.Ordinal);
        Assert.Contains($"{number} · {stage}", await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
        return read;
    }

    private static async Task TakesAsync(PersonOnTheLine officer, string number)
    {
        await officer.Screen.HearsAsync(number, 0);
        await officer.SaysAsync("/kasus", "Meja Anda");
        await officer.PressesAsync(number);
        await officer.PressesAsync("Ambil", "👤 Terlapor 1");
    }
}
