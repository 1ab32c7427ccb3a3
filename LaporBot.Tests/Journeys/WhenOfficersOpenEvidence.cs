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
        await citizen.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        var number = await citizen.SendsReportAsync();
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
}
