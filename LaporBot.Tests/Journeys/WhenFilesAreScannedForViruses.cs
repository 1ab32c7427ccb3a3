using LaporBot.Conversations.People;
using LaporBot.Tests.EvidenceScanning;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenFilesAreScannedForViruses
{
    [Fact]
    public async Task A_file_waits_while_the_scanner_is_down_and_is_opened_when_it_was_found_clean()
    {
        using var clamd = new PlayedClamd { HangsUp = true };
        await using var town = await TestTown.OpenAsync(("Evidence:ClamAv", $"127.0.0.1:{clamd.Port}"));
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var number = await FilesAPhotoAsync(town, town.Citizen());
        await town.CountedAsync("SELECT COUNT(*) FROM evidence WHERE scan_attempts > 0", 1);
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "Bukti");
        await verifier.PressesAsync("Buka foto 1", "menunggu pemeriksaan virus");

        clamd.HangsUp = false;
        await town.RestartHostAsync();
        await town.ScannedAsync(files: 1);

        await verifier.PressesAsync("Buka foto 1", "Dihapus: lokasi");
        Assert.Equal(SamplePictures.MarkedJpeg(), clamd.Heard);
    }

    [Fact]
    public async Task What_is_found_is_quarantined_until_a_custodian_takes_it_for_a_false_alarm()
    {
        using var clamd = new PlayedClamd { Answer = ["stream: Contoh.Uji FOUND\0"] };
        await using var town = await TestTown.OpenAsync(("Evidence:ClamAv", $"127.0.0.1:{clamd.Port}"));
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var custodian = await town.OfficerAsync(Role.Custodian, "LAPORBOT");
        var number = await FilesAPhotoAsync(town, town.Citizen());
        await town.ScannedAsync(files: 1);
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "dikarantina: pemindai virus");
        await verifier.PressesAsync("Buka foto 1", "dikarantina");
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM custody"));

        await town.WhileTimePassesAsync(custodian.HearsAsync("Ada yang menunggu Anda"), TimeSpan.FromSeconds(10));
        await custodian.PressesAsync("Lihat daftar", "pemindai virus menemukan sesuatu");
        await custodian.PressesAsync($"{number} no. 1", "Cabut alarm hanya kalau");
        await custodian.PressesAsync("Cabut alarm", "Apa alasannya");
        await custodian.SaysAsync("Berkas contoh dari pelatihan", "Alarm dicabut");

        await verifier.HearsAsync("alarm virus pada berkas no. 1 dicabut");
        await verifier.PressesAsync("Buka foto 1", "Dihapus: lokasi");
        Assert.Equal("AlarmLifted", town.Ask<string>("SELECT what FROM custody ORDER BY sequence LIMIT 1"));
    }

    private static async Task<string> FilesAPhotoAsync(TestTown town, CitizenOnTheLine citizen)
    {
        await citizen.WalksToEvidenceAsync(new ReportWords("Pindai"));
        citizen.Sends("photo", "foto.jpg", bytes: SamplePictures.MarkedJpeg());
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        var number = await citizen.SendsNamelessAsync();
        town.Passes(TimeSpan.FromMinutes(2));
        await town.CleanedAsync(files: 1);
        return number;
    }
}
