using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenOfficersOpenEvidence
{
    [Fact]
    public async Task They_get_a_clean_copy_and_see_which_file_cannot_be_opened()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        await citizen.WalksToEvidenceAsync(new ReportWords("Bersih"));
        citizen.Sends("photo", "foto.jpg", bytes: SamplePictures.MarkedJpeg());
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        citizen.Sends("document", "surat-budi.docx", bytes: SampleDocuments.Word());
        await citizen.HearsAsync("Bukti no. 2 tersimpan");
        citizen.Sends("document", "surat-budi.pdf", bytes: "%PDF-1.7 contoh"u8.ToArray());
        await citizen.HearsAsync("Bukti no. 3 tersimpan");
        var number = await citizen.SendsNamelessAsync();
        town.Passes(TimeSpan.FromMinutes(2));
        await town.CleanedAsync(files: 3);

        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "🔒 belum bisa dibuka: jenis berkas ini belum bisa dibersihkan di sini");
        await verifier.PressesAsync("Buka foto 1", "Dihapus: lokasi");
        await verifier.PressesAsync("Buka dokumen 2", "properti dokumen");
        await verifier.PressesAsync("Buka dokumen 3", "Pelapor tidak terbuka");

        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM custody"));
    }

    [Fact]
    public async Task They_read_that_the_same_file_came_with_another_case_and_the_reporters_do_not()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var (one, two) = (town.Citizen("Warga Contoh Satu"), town.Citizen("Warga Contoh Dua"));
        await one.FilesAsync(new ReportWords("Satu"));
        var number = await two.FilesAsync(new ReportWords("Dua"));
        town.Passes(TimeSpan.FromMinutes(2));
        await town.CleanedAsync(files: 4);

        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "Berkas yang sama ada di kasus lain");

        Assert.DoesNotContain("kasus lain", one.Screen.Words + two.Screen.Words + await two.AsksStatusAsync(number), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_custodian_looks_at_what_cannot_be_cleaned_and_releases_it()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var custodian = await town.OfficerAsync(Role.Custodian, "LAPORBOT");
        var citizen = town.Citizen();
        var number = await FilesALetterAsync(town, citizen);
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "belum bisa dibuka");
        await town.WhileTimePassesAsync(custodian.HearsAsync("Ada yang menunggu Anda"), TimeSpan.FromSeconds(10));

        await custodian.PressesAsync("Lihat daftar", number);
        await custodian.PressesAsync($"{number} no. 1", "Ini berkas asli");
        await custodian.PressesAsync("Buka berkas asli", "Jangan simpan, jangan teruskan");
        await custodian.PressesAsync("Lepas untuk petugas", "Apa alasannya");
        await custodian.SaysAsync("Tidak menunjukkan siapa pun", "Tercatat");

        await verifier.HearsAsync("Sekarang bisa dibuka");
        await verifier.PressesAsync("Buka berkas", "tidak dibersihkan");
        Assert.Equal(3L, town.Ask<long>("SELECT COUNT(*) FROM custody WHERE what IN ('OriginalInspected', 'Released', 'OriginalOpened')"));
        Assert.DoesNotContain("berkas", citizen.Screen.Words.Split(number)[^1], StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task With_mat2_they_open_a_letter_without_its_maker()
    {
        Skip.If(Host.EvidenceCleaning.Mat2Place.Find("auto", "") is null, "mat2 is not installed.");
        await using var town = await TestTown.OpenAsync(("Evidence:Mat2", "auto"));
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var number = await FilesALetterAsync(town, town.Citizen());

        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "Bukti");
        await verifier.PressesAsync("Buka dokumen 1", "Dihapus:");
        Assert.Equal("CopyOpened", town.Ask<string>("SELECT what FROM custody"));
        Assert.Empty(Directory.GetDirectories(Path.Combine(town.Folder, "evidence")));
    }

    [Fact]
    public async Task An_album_is_acknowledged_once_and_they_get_each_part_with_its_caption()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        await citizen.WalksToEvidenceAsync(new ReportWords("Album"));
        citizen.SendsAlbum("Panggung contoh", SamplePictures.MarkedJpeg(), SamplePictures.PlainJpeg, SamplePictures.PlainJpeg);
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        await citizen.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        Assert.Equal(2, citizen.Screen.Words.Split("tersimpan").Length);
        var number = await citizen.SendsReportAsync();
        town.Passes(TimeSpan.FromMinutes(2));
        await town.CleanedAsync(files: 3);

        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "Panggung contoh");
        await verifier.PressesAsync("Buka foto 3", "Tidak ada metadata");
    }

    private static async Task<string> FilesALetterAsync(TestTown town, CitizenOnTheLine citizen)
    {
        await citizen.WalksToEvidenceAsync(new ReportWords("Surat"));
        citizen.Sends("document", "surat-budi.pdf", bytes: SamplePdf.Marked());
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        var number = await citizen.SendsNamelessAsync();
        town.Passes(TimeSpan.FromMinutes(2));
        await town.CleanedAsync(files: 1);
        return number;
    }
}
