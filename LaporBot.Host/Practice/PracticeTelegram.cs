using System.Net;
using System.Net.Sockets;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using LaporBot.Simulator;

namespace LaporBot.Host.Practice;

/// <summary>The built-in Telegram of practice mode. Its clock is the host's clock: both can be moved forward from the page.</summary>
internal static class PracticeTelegram
{
    public const string BotUsername = "laporbot_latihan_bot";

    /// <summary>Opens nothing anywhere but in the simulator of this process.</summary>
    public const string Token = "4200000042:practice-only";

    public static Task<SimulatorServer> StartAsync(HostSettings settings, DataFolder folder, TimeProvider? clock, CancellationToken ct) =>
        SimulatorServer.StartAsync(
            new SimulatorOptions
            {
                Url = FreeOrElse(settings.Practice.Url),
                JournalFolder = Path.Combine(folder.Path, "telegram"),
                Clock = clock,
                BotToken = Token,
                BotUsername = BotUsername,
                BotName = "LaporBot (latihan)",
            },
            ct);

    /// <summary>A newcomer is never stopped by a port in use.</summary>
    public static string FreeOrElse(string url)
    {
        var address = new Uri(url);
        if (address.Port == 0 || !IPAddress.TryParse(address.Host == "localhost" ? "127.0.0.1" : address.Host.Trim('[', ']'), out var ip))
        {
            return url;
        }

        try
        {
            using var probe = new TcpListener(ip, address.Port);
            probe.Start();
            return url;
        }
        catch (SocketException)
        {
            return new UriBuilder(address) { Port = 0 }.Uri.GetLeftPart(UriPartial.Authority);
        }
    }
}
