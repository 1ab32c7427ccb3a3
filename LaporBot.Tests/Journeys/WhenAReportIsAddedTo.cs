using LaporBot.Conversations.People;
using LaporBot.Simulator;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAReportIsAddedTo
{
    [Fact]
    public async Task The_officer_reads_it_in_the_case_also_after_a_restart_and_nobody_else_does()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var agency = await town.OfficerAsync(Role.PpkOperator, "34.04");
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Tambahan"));
        var before = town.Ask<long>("SELECT COUNT(*) FROM evidence");
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", number);

        await citizen.SaysAsync("/tambah", "Apa yang ingin Anda tambahkan");
        await citizen.Reads(citizen.Id);
        var said = citizen.Says("SusulanXyzzy4Kd disampaikan di panggung.");
        await citizen.HearsAsync("Tercatat: 1");
        await town.RestartHostAsync();
        citizen.Sends("photo", "foto.jpg", bytes: SamplePictures.MarkedJpeg());
        await citizen.HearsAsync("Tercatat: 2");
        await citizen.PressesAsync("Selesai", "SusulanXyzzy4Kd");
        Assert.Equal(before, town.Ask<long>("SELECT COUNT(*) FROM evidence"));
        verifier.Listens();
        await citizen.PressesAsync("✅ Kirim", $"Sudah masuk ke laporan {number}");
        Assert.Equal($"🔔 Ada kabar pada kasus {number}.", (await verifier.HearsAsync("Ada kabar")).Text);
        await verifier.PressesAsync("Buka kasus", "SusulanXyzzy4Kd");
        Assert.Equal(before + 2, town.Ask<long>("SELECT COUNT(*) FROM evidence"));

        citizen.Edits(said, "UbahanXyzzy4Kd disampaikan di panggung.");
        await citizen.HearsAsync("Tulisan pertama tetap ada");
        await verifier.PressesAsync("Buka kasus", "Diubah di Telegram setelah dikirim");
        Assert.Contains("SusulanXyzzy4Kd", verifier.Screen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(number, agency.Screen.Words, StringComparison.Ordinal);
        await town.StopHostAsync();
        Assert.Empty(SecretScan.Find(town.Files, ["SusulanXyzzy4Kd", "UbahanXyzzy4Kd"]));
    }

    [Fact]
    public async Task A_kill_at_any_point_adds_it_once()
    {
        await using var simulator = await SimulatorServer.StartAsync(new SimulatorOptions { BotToken = "4100000045:token-of-an-addition" });
        var citizen = new CitizenOnTheLine(simulator.Telegram, simulator.Telegram.People.Add("Warga Contoh"));
        using var host = new HostOfItsOwn(simulator);
        host.Start();
        var number = await citizen.WalksThroughAsync(new ReportWords("Terputus"));
        await citizen.SaysAsync("/tambah", "Apa yang ingin Anda tambahkan");
        citizen.Says("Tambahan sebelum putus.");
        await host.KillAsync();
        host.Start();
        await citizen.HearsAsync("Tercatat: 1");
        await citizen.PressesAsync("Selesai", "Tambahan sebelum putus.");
        await citizen.PressesAsync("✅ Kirim");
        await host.KillAsync();
        host.Start();
        await citizen.HearsAsync($"Sudah masuk ke laporan {number}");
        await host.KillAsync();
        Assert.Equal(2, host.Ask("SELECT COUNT(*) FROM evidence"));
        Assert.Equal(1, host.Ask("SELECT COUNT(*) FROM history WHERE what = 'EvidenceAdded'"));
    }
}
