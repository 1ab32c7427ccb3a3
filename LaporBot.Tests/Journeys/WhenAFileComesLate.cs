using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAFileComesLate
{
    [Fact]
    public async Task It_joins_the_report_and_the_officer_opens_it_also_after_a_restart()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Susulan"));
        var before = town.Ask<long>("SELECT COUNT(*) FROM evidence");
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", number);
        await town.RestartHostAsync();

        citizen.Listens();
        citizen.Sends("photo", "foto.jpg", bytes: SamplePictures.MarkedJpeg());
        await citizen.HearsAsync($"masuk ke laporan {number}");
        await verifier.HearsAsync("Ada kabar pada kasus");
        Assert.Equal(before + 1, town.Ask<long>("SELECT COUNT(*) FROM evidence"));
        Assert.Equal(1L, town.Ask<long>("SELECT COUNT(*) FROM history WHERE what = 'EvidenceAdded'"));
        await verifier.PressesAsync("Buka kasus", number);

        town.Passes(TimeSpan.FromHours(24));
        citizen.Listens();
        citizen.Sends("photo", "foto.jpg", bytes: SamplePictures.MarkedJpeg());
        await citizen.HearsAsync("Untuk laporan yang sudah dikirim: /tambah");
        await citizen.HearsAsync("simpan sementara sebagai bukti");
        Assert.Equal(before + 1, town.Ask<long>("SELECT COUNT(*) FROM evidence"));
    }

    [Fact]
    public async Task A_plate_in_its_caption_waits_for_its_writer_also_over_a_restart_and_no_officer_reads_it()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Pelat"));
        var before = town.Ask<long>("SELECT COUNT(*) FROM evidence");
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", number);

        citizen.Listens();
        citizen.Sends("photo", "foto.jpg", "Dari motor saya AE 1234 XY.", SamplePictures.MarkedJpeg());
        await citizen.HearsAsync("【AE 1234 XY】");
        Assert.Equal(before, town.Ask<long>("SELECT COUNT(*) FROM evidence"));
        await town.RestartHostAsync();
        await citizen.PressesAsync("Tutup", "akan ditambahkan");
        await citizen.PressesAsync("✅ Kirim", $"Sudah masuk ke laporan {number}");

        Assert.Equal(before + 1, town.Ask<long>("SELECT COUNT(*) FROM evidence"));
        await verifier.HearsAsync("Ada kabar pada kasus");
        await verifier.PressesAsync("Buka kasus", "Dari motor saya █████.");
        Assert.DoesNotContain("AE 1234 XY", verifier.Screen.Words, StringComparison.Ordinal);
        await town.StopHostAsync();
        Assert.Empty(SecretScan.Find(town.Files, ["AE 1234 XY"]));
    }
}
