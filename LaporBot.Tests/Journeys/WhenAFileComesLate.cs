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
}
