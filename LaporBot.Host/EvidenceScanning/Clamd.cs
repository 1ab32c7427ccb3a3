using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using LaporBot.Host.Settings;

namespace LaporBot.Host.EvidenceScanning;

/// <summary>Asks clamd about a file (INSTREAM over TCP). Only a whole answer counts; the name of what was found is not kept.</summary>
internal sealed class Clamd(string host, int port, TimeSpan patience)
{
    private const int ChunkLength = 64 * 1024;
    private const int LongestAnswer = 4096;

    // A real network's, not the adjustable clock's: a scanner that hangs must not keep its place for ever.
    private static readonly TimeSpan LongestScan = TimeSpan.FromMinutes(2);

    public static Clamd At(ScannerAddress address) => new(address.Host, address.Port, LongestScan);

    public async Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> file, CancellationToken ct)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        ending.CancelAfter(patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, port, ending.Token);
            await using var stream = client.GetStream();
            var answer = AnswerAsync(stream, ending.Token);
            await SendAsync(stream, file, ending.Token);
            return VerdictIn(await answer);
        }
        catch (Exception failure) when (failure is SocketException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return ScanVerdict.NoAnswer;
        }
    }

    private static async Task SendAsync(NetworkStream to, ReadOnlyMemory<byte> file, CancellationToken ct)
    {
        try
        {
            await to.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
            var length = new byte[sizeof(uint)];
            while (!file.IsEmpty)
            {
                var chunk = file[..Math.Min(file.Length, ChunkLength)];
                BinaryPrimitives.WriteUInt32BigEndian(length, (uint)chunk.Length);
                await to.WriteAsync(length, ct);
                await to.WriteAsync(chunk, ct);
                file = file[chunk.Length..];
            }

            await to.WriteAsync(new byte[sizeof(uint)], ct);
        }
        catch (IOException)
        {
            // It has heard enough, as when a file is larger than it takes; its answer says what it made of that.
        }
    }

    private static async Task<string?> AnswerAsync(NetworkStream from, CancellationToken ct)
    {
        var answer = new byte[LongestAnswer];
        var filled = 0;
        while (filled < answer.Length && await from.ReadAsync(answer.AsMemory(filled), ct) is var read and > 0)
        {
            filled += read;
            if (answer.AsSpan(0, filled).IndexOf((byte)0) is var end and >= 0)
            {
                return Encoding.ASCII.GetString(answer, 0, end);
            }
        }

        return null;
    }

    private static ScanVerdict VerdictIn(string? answer) => answer switch
    {
        "stream: OK" => ScanVerdict.Clean,
        not null when answer.StartsWith("stream: ", StringComparison.Ordinal) && answer.EndsWith(" FOUND", StringComparison.Ordinal) => ScanVerdict.Infected,
        _ => ScanVerdict.NoAnswer,
    };
}
