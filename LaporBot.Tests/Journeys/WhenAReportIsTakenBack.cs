using LaporBot.Conversations.People;
using LaporBot.Simulator;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAReportIsTakenBack
{
    [Fact]
    public async Task It_is_closed_to_its_officer_until_he_decides_also_after_a_restart()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var other = await town.OfficerAsync(Role.Intake, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Penarikan"));
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", number);
        await verifier.HearsAsync("Bukti");
        await town.CleanedAsync(1);

        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("Lainnya", "1. foto");
        await citizen.PressesAsync("1. foto", "Tarik bukti no. 1");
        await town.RestartHostAsync();
        await citizen.PressesAsync("Ya, tarik", "Anda akan diberi tahu");
        await verifier.HearsAsync("Ada kabar pada kasus");
        verifier.Listens();
        await verifier.PressesAsync("foto 1");
        await verifier.HearsAsync("sudah tidak berlaku");
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM custody"));

        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("Seluruh laporan", "Tarik seluruh laporan");
        await citizen.PressesAsync("Ya, tarik", "Anda akan diberi tahu");
        await verifier.SaysAsync("/kasus", "menunggu keputusan Anda: 1");
        await verifier.PressesAsync("Tanya pelapor", "tidak bisa Anda lihat");
        await other.SaysAsync("/kasus", "kosong");
        await town.RestartHostAsync();
        await verifier.PressesAsync(number, "Pelapor menarik laporan ini");
        await verifier.PressesAsync("Tetap diproses", "Tulis alasannya");
        await verifier.SaysAsync("Ada saksi lain.", "Tetap diproses: laporan ini");
        await citizen.HearsAsync("Ada kabar");
        Assert.Contains("Ada saksi lain.", await citizen.ReadsNewsAsync(), StringComparison.Ordinal);

        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("Seluruh laporan", "Tarik seluruh laporan");
        await citizen.PressesAsync("Ya, tarik", "Anda akan diberi tahu");
        await verifier.PressesAsync("Baca kabar", "Pelapor menarik laporan ini");
        await verifier.PressesAsync("Setuju ditarik", "Tulis alasannya");
        await verifier.SaysAsync("Pelapor keliru.", "Tetap ditarik: laporan ini");
        town.Passes(TimeSpan.FromMinutes(2));
        await citizen.HearsAsync("Ada kabar");
        Assert.Contains("Pelapor keliru.", await citizen.ReadsNewsAsync(), StringComparison.Ordinal);
        Assert.Equal(1L, town.Ask<long>("SELECT COUNT(*) FROM accused WHERE stage = 'Withdrawn'"));
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM cases WHERE taken_back_at IS NOT NULL"));
        Assert.Equal(1L, town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE taken_back = 'Asked'"));
    }

    [Fact]
    public async Task A_kill_at_the_last_press_takes_it_back_once()
    {
        await using var simulator = await SimulatorServer.StartAsync(new SimulatorOptions { BotToken = "4100000046:token-of-a-taking-back" });
        var citizen = new CitizenOnTheLine(simulator.Telegram, simulator.Telegram.People.Add("Warga Contoh"));
        using var host = new HostOfItsOwn(simulator);
        host.Start();
        var number = await citizen.WalksThroughAsync(new ReportWords("Terputus"));
        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("1. tautan", "Tarik bukti no. 1");
        await citizen.PressesAsync("Ya, tarik");
        await host.KillAsync();
        host.Start();
        await citizen.HearsAsync($"tidak lagi ikut di laporan {number}");
        await host.KillAsync();
        Assert.Equal(1, host.Ask("SELECT COUNT(*) FROM evidence WHERE taken_back = 'Agreed'"));
        Assert.Equal(1, host.Ask("SELECT COUNT(*) FROM history WHERE what LIKE 'TakingBack%'"));
    }
}
