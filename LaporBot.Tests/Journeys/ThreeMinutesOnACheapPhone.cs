using System.Text;
using LaporBot.Simulator;
using LaporBot.Tests.Support;
using Xunit.Abstractions;

namespace LaporBot.Tests.Journeys;

/// <summary>Somebody who types 20 words a minute over 64 kbit/s, 600 ms away. Nothing waits in real time: what the acts would take is added up.</summary>
public class ThreeMinutesOnACheapPhone(ITestOutputHelper output)
{
    private const double SecondsAWord = 60.0 / 20;
    private const double SecondsATap = 1;
    private const double RoundTrip = 0.6;
    private const double BytesASecond = 64_000 / 8;

    /// <summary>A photo of 1280 pixels as the app sends it.</summary>
    private const int PhotoBytes = 120_000;

    /// <summary>What a message costs on the wire besides its text.</summary>
    private const int Envelope = 100;

    private const string Story = "Ia membagikan kaus bergambar calon kepada warga di balai desa.";

    private static readonly (string? Types, string? Presses, string Hears)[] s_acts =
    [
        ("/start", null, "Selamat datang"),
        (null, "Setuju, mulai lapor", "Apa yang dilakukannya?"),
        (null, "Kampanye daring", "tautan"),
        (null, "Lewati", "Siapa, dan di kantor mana"),
        ("Budi Contoh, Kecamatan Contoh", null, "Kapan terjadi?"),
        (null, "Kemarin", "Di mana terjadi"),
        ("Kabupaten Gresik", null, "Ceritakan"),
        (Story, null, "Tercatat, bagian 1"),
        (null, "Lanjut", "Punya bukti?"),
        (null, null, "Bukti no. 1 tersimpan"),
        (null, "Selesai", "Bagaimana Anda ingin dikenal"),
        (null, "Tanpa nama", "Periksa dulu laporan Anda"),
        (null, "✅ Kirim", "menebak Anda"),
        (null, "Tidak, kirim", "LPR-"),
    ];

    [Fact]
    public async Task Are_enough_for_a_report_with_a_photo_though_the_host_is_killed_after_every_act()
    {
        await using var simulator = await SimulatorServer.StartAsync(new SimulatorOptions { BotToken = "4100000044:token-of-a-cheap-phone" });
        var citizen = new CitizenOnTheLine(simulator.Telegram, simulator.Telegram.People.Add("Warga Contoh"));
        using var host = new HostOfItsOwn(simulator);
        host.Start();

        foreach (var (types, presses, hears) in s_acts)
        {
            await ActAsync(citizen, types, presses);
            await host.KillAsync();
            host.Start();
            await citizen.HearsAsync(hears);
        }

        await host.KillAsync();
        Assert.Equal(1, host.Ask("SELECT count(*) FROM cases"));
        Assert.Equal(1, host.Ask("SELECT count(*) FROM evidence"));
        Assert.Equal(0, host.Ask("SELECT count(*) FROM kept_aside"));
        Assert.All(["Orang 1: Budi Contoh, Kecamatan Contoh", "Tempat: Kabupaten Gresik", $"Cerita: {Story}", "Bukti: 1 buah"],
            field => Assert.Contains(field, citizen.Screen.Words, StringComparison.Ordinal));

        var (seconds, bytes) = Cost(citizen);
        output.WriteLine($"{s_acts.Length} acts, {seconds:0} s, {bytes / 1000.0:0.0} kB of text");
        Assert.InRange(seconds, 1, 180);
        Assert.InRange(bytes, 1, 30_000);
    }

    private static async Task ActAsync(CitizenOnTheLine citizen, string? types, string? presses)
    {
        if (types is not null)
        {
            citizen.Says(types);
        }
        else if (presses is not null)
        {
            await citizen.PressesAsync(presses);
        }
        else
        {
            citizen.Sends("photo", "foto.jpg");
        }
    }

    private static (double Seconds, int Bytes) Cost(CitizenOnTheLine citizen)
    {
        var said = s_acts.Select(act => act.Types ?? act.Presses ?? "").ToList();
        var shown = citizen.Screen.Seen.Sum(one => Envelope + Encoding.UTF8.GetByteCount(one.Text ?? "") + Encoding.UTF8.GetByteCount(one.ReplyMarkup ?? ""));
        var bytes = shown + said.Sum(text => Envelope + Encoding.UTF8.GetByteCount(text));
        var words = s_acts.Sum(act => act.Types?.Split(' ').Length ?? 0);
        var taps = s_acts.Count(act => act.Types is null);
        return ((words * SecondsAWord) + (taps * SecondsATap) + (s_acts.Length * RoundTrip) + ((bytes + PhotoBytes) / BytesASecond), bytes);
    }
}
