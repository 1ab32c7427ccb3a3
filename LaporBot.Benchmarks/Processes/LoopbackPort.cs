using System.Net;
using System.Net.Sockets;

namespace LaporBot.Benchmarks.Processes;

internal static class LoopbackPort
{
    /// <summary>A port that nobody listens on at this moment.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
