using LaporBot.Conversations.People;
using LaporBot.Simulator;
using LaporBot.Simulator.Control;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenFilesAreFetchedEarly
{
    private const string Letter = "surat-contoh.pdf";

    [Fact]
    public async Task A_hidden_reporter_is_told_what_his_file_gives_away_and_the_case_has_it_without_fetching_again()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = await WithFileAsync(town, SamplePictures.MarkedJpeg());
        await town.LookedIntoAsync(files: 1);
        await ToReviewAsync(citizen);

        await citizen.PressesAsync("✅ Kirim", "menyimpan lokasi tempat diambil");
        await citizen.PressesAsync("Tetap kirim", "bisakah ia menebak Anda");
        await citizen.PressesAsync("Tidak, kirim", "LPR-");

        Assert.Equal("Made", town.Ask<string>("SELECT copy_state FROM evidence"));
        Assert.Equal(0L, town.Ask<long>("SELECT (SELECT COUNT(*) FROM draft_files) + (SELECT COUNT(*) FROM loose_files)"));
        Assert.Single(town.Telegram.Calls.After(0), call => call.Method == "getFile");
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync("LPR-");
        await verifier.PressesAsync("Ambil", "Bukti");
        await verifier.PressesAsync("Buka dokumen 1", "Dihapus: lokasi");
        await town.StopHostAsync();
        Assert.Empty(SecretScan.Find(town.Files, [SamplePictures.Marker]));
    }

    [Fact]
    public async Task What_he_takes_out_or_drops_is_gone_from_the_disk()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = await WithFileAsync(town, SamplePictures.MarkedJpeg());
        citizen.Sends("document", Letter, bytes: SamplePdf.Marked());
        await citizen.HearsAsync("Bukti no. 2 tersimpan");
        await town.LookedIntoAsync(files: 2);
        await NothingIsLooseAsync(town, drafted: 2);
        Assert.Equal(3, FilesOf(town).Length);

        await citizen.PressesAsync("Keluarkan no. 2", "Bukti no. 2 sudah dikeluarkan");
        await NothingIsLooseAsync(town, drafted: 1);
        Assert.Equal(2, FilesOf(town).Length);

        await citizen.SaysAsync("/batal", "Hentikan laporan ini");
        await citizen.PressesAsync("Ya, hapus", "Laporan dihentikan");
        await NothingIsLooseAsync(town, drafted: 0);
        Assert.Empty(FilesOf(town));
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM case_keys"));
    }

    [Fact]
    public async Task A_report_that_is_left_too_long_takes_its_files_and_their_key_with_it()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = await WithFileAsync(town, SamplePictures.MarkedJpeg());
        await town.LookedIntoAsync(files: 1);
        citizen.Listens();
        town.Passes(TimeSpan.FromDays(14) + TimeSpan.FromHours(1));
        await citizen.HearsAsync("Ada kabar. Ketuk untuk membaca.");
        Assert.Equal(2, FilesOf(town).Length);

        citizen.Listens();
        town.Passes(TimeSpan.FromDays(1));
        await citizen.HearsAsync("Ada kabar. Ketuk untuk membaca.");
        await NothingIsLooseAsync(town, drafted: 0);
        Assert.Empty(FilesOf(town));
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM case_keys"));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(429)]
    [InlineData(404)]
    public async Task Hours_of_trouble_on_the_way_lose_no_file(int status)
    {
        await using var town = await TestTown.OpenAsync();
        town.Telegram.Faults.Add(new FaultRule { Method = "getFile", Status = status, RetryAfter = status == 429 ? 600 : null });
        var citizen = await WithFileAsync(town, SamplePictures.MarkedJpeg());
        for (var step = 0; step < 400 && Asked(town) < 20; step++)
        {
            town.Passes(TimeSpan.FromMinutes(11));
            await town.RoundTripAsync();
        }

        town.Telegram.Faults.Clear();
        town.Passes(TimeSpan.FromMinutes(11));
        await town.LookedIntoAsync(files: 1);

        Assert.DoesNotContain("gagal kami ambil", citizen.Screen.Words, StringComparison.Ordinal);
        // The one that succeeded.
        Assert.Equal(1L, town.Ask<long>("SELECT attempts FROM draft_files"));
    }

    [Fact]
    public async Task He_goes_on_while_it_cannot_be_had_is_told_once_when_it_is_given_up_and_sends_it_again()
    {
        await using var town = await TestTown.OpenAsync();
        town.Telegram.Faults.Add(new FaultRule { Method = "getFile", Status = 400, Description = "Bad Request: wrong file_id or the file is temporarily unavailable" });
        var citizen = await WithFileAsync(town, SamplePictures.MarkedJpeg());
        await town.CountedAsync("SELECT attempts FROM draft_files", 1);
        await ToReviewAsync(citizen);
        Assert.Contains("Berkas masih kami ambil", citizen.Screen.Words, StringComparison.Ordinal);

        await town.WhileTimePassesAsync(citizen.HearsAsync("Berkas no. 1 gagal kami ambil"), TimeSpan.FromSeconds(60));
        town.Telegram.Faults.Clear();
        citizen.Sends("document", Letter, bytes: SamplePdf.Marked());
        await town.LookedIntoAsync(files: 1);

        Assert.Equal(2, citizen.Screen.Words.Split("gagal kami ambil dari Telegram").Length);
        Assert.Equal("Failed", town.Ask<string>("SELECT state FROM draft_files WHERE ordinal = 1"));
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_a_slow_download_fetches_it_again_and_leaves_nothing_behind()
    {
        await using var town = await TestTown.OpenAsync();
        town.Telegram.Faults.Add(new FaultRule { Method = "file", DelayMs = 60_000 });
        var citizen = await WithFileAsync(town, SamplePictures.MarkedJpeg());
        await town.CalledAsync(call => call.Method == "getFile");
        await citizen.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");

        await town.StopHostAsync();
        town.Telegram.Faults.Clear();
        await town.StartHostAsync();

        await town.LookedIntoAsync(files: 1);
        await NothingIsLooseAsync(town, drafted: 1);
        Assert.Equal(2, FilesOf(town).Length);
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
    }

    [Fact]
    public async Task A_kill_at_any_point_loses_no_file_and_leaves_none_that_no_row_holds()
    {
        await using var simulator = await SimulatorServer.StartAsync(new SimulatorOptions { BotToken = "4100000047:token-of-a-crash" });
        using var host = new HostOfItsOwn(simulator);
        host.Start();
        var citizen = new CitizenOnTheLine(simulator.Telegram, simulator.Telegram.People.Add("Warga Contoh")) { Reads = host.QuestionArrivedAsync };
        await citizen.WalksToEvidenceAsync(new ReportWords("Padam"));
        simulator.Telegram.Faults.Add(new FaultRule { Method = "file", DelayMs = 300 });
        for (var number = 1; number <= 3; number++)
        {
            citizen.Sends("document", $"foto-{number}.jpg", bytes: SamplePictures.MarkedJpeg());
            await citizen.HearsAsync($"Bukti no. {number} tersimpan");
            await host.KillAsync();
            host.Start();
        }

        simulator.Telegram.Faults.Clear();
        await citizen.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await host.UntilAsync("SELECT COUNT(*) = 3 FROM draft_files WHERE copy_state IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loose_files)");
        Assert.Equal(6, host.Ask("SELECT COUNT(path) + COUNT(copy_path) FROM draft_files"));
        Assert.Equal(6, host.FilesIn("evidence"));
    }

    private static int Asked(TestTown town) => town.Telegram.Calls.After(0).Count(call => call.Method == "getFile");

    /// <summary>Returns when drafts hold so many files and nothing lies in the folder that no row holds: what could not be cleaned leaves its copy's beginning for a moment.</summary>
    private static Task NothingIsLooseAsync(TestTown town, int drafted) => town.CountedAsync(
        $"SELECT COUNT(*) FROM (SELECT 1) WHERE (SELECT COUNT(*) FROM draft_files) = {drafted} AND NOT EXISTS (SELECT 1 FROM loose_files)", 1);

    private static string[] FilesOf(TestTown town) => Directory.Exists(Path.Combine(town.Folder, "evidence")) ? Directory.GetFiles(Path.Combine(town.Folder, "evidence")) : [];

    private static async Task<CitizenOnTheLine> WithFileAsync(TestTown town, byte[] bytes)
    {
        var citizen = town.Citizen();
        await citizen.WalksToEvidenceAsync(new ReportWords("Dini"));
        citizen.Sends("document", "foto-contoh.jpg", bytes: bytes);
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        return citizen;
    }

    private static async Task ToReviewAsync(CitizenOnTheLine citizen)
    {
        await citizen.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
    }
}
