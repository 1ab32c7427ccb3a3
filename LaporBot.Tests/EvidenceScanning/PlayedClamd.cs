using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using LaporBot.Host.EvidenceScanning;

namespace LaporBot.Tests.EvidenceScanning;

/// <summary>Speaks INSTREAM on the loopback as clamd does, and answers as it is told.</summary>
internal sealed class PlayedClamd : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _serving;

    public PlayedClamd()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>The pieces of its answer, each sent by itself; null: it says nothing and keeps the line open.</summary>
    public IReadOnlyList<string>? Answer { get; set; } = ["stream: OK\0"];

    /// <summary>It hangs up after the command, without having read the file.</summary>
    public bool HangsUp { get; set; }

    public string Command { get; private set; } = "";

    public byte[] Heard { get; private set; } = [];

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Clamd Scanner(TimeSpan? patience = null) => new("127.0.0.1", Port, patience ?? TimeSpan.FromMinutes(1));

    public void Dispose()
    {
        _ending.Cancel();
        _listener.Dispose();
        _serving.Wait();
        _ending.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_ending.Token);
                client.NoDelay = true;
                await AnswerAsync(client.GetStream());
            }
            catch (Exception failure) when (failure is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The caller has gone, or the test is over.
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command, _ending.Token);
        Command = System.Text.Encoding.ASCII.GetString(command);
        if (HangsUp)
        {
            return;
        }

        using var heard = new MemoryStream();
        var length = new byte[sizeof(uint)];
        while (true)
        {
            await stream.ReadExactlyAsync(length, _ending.Token);
            if (BinaryPrimitives.ReadUInt32BigEndian(length) is var next && next == 0)
            {
                break;
            }

            var chunk = new byte[next];
            await stream.ReadExactlyAsync(chunk, _ending.Token);
            heard.Write(chunk);
        }

        Heard = heard.ToArray();
        if (Answer is null)
        {
            await stream.ReadAtLeastAsync(length, 1, throwOnEndOfStream: false, _ending.Token);
            return;
        }

        foreach (var piece in Answer)
        {
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(piece), _ending.Token);
            await stream.FlushAsync(_ending.Token);
        }
    }
}
