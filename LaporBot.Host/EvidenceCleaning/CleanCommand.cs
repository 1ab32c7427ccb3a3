using System.Buffers.Binary;
using System.Text.Json;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>
/// The child process: one file in, one working copy out, and whether the file gives its maker away. It reads no settings and opens no database; without mat2 it writes no file. The copy is
/// framed by its length; the report is one line of JSON on the error stream.
/// </summary>
internal static class CleanCommand
{
    private const int FirstPiece = 1024 * 1024;

    public static async Task<int> RunAsync(Stream from, Stream to, TextWriter report, Mat2? mat2, CancellationToken ct)
    {
        var file = await ReadAsync(from, ct);
        using var copy = new MemoryStream(Math.Min(file.Length, Cleaner.MostBytes) + FirstPiece);
        var outcome = Cleaner.Clean(file, copy);
        if (outcome is CleaningOutcome.CannotBeCleaned { Kind: not FileKind.Other, Why: Uncleanable.KindNotSupported } && mat2 is not null)
        {
            outcome = await mat2.CleanAsync(outcome.Kind, file, copy, ct);
        }

        if (GiveawaySearch.In(outcome.Kind, file) is { Count: > 0 } giveaways)
        {
            outcome = outcome with { Giveaways = giveaways };
        }

        if (outcome is CleaningOutcome.Cleaned)
        {
            var frame = new byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(frame, copy.Length);
            await to.WriteAsync(frame, ct);
            await to.WriteAsync(copy.GetBuffer().AsMemory(0, (int)copy.Length), ct);
            await to.FlushAsync(ct);
        }

        using var self = System.Diagnostics.Process.GetCurrentProcess();
        await report.WriteLineAsync(JsonSerializer.Serialize(CleaningReport.Of(outcome, self.PeakWorkingSet64), CleaningJson.Default.CleaningReport).AsMemory(), ct);
        return 0;
    }

    // One byte more than may be cleaned is enough to know that it is too large.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream from, CancellationToken ct)
    {
        var file = new byte[FirstPiece];
        var filled = 0;
        while (await from.ReadAsync(file.AsMemory(filled), ct) is var read and > 0)
        {
            filled += read;
            if (filled > Cleaner.MostBytes)
            {
                break;
            }

            if (filled == file.Length)
            {
                Array.Resize(ref file, Math.Min(file.Length * 2, Cleaner.MostBytes + 1));
            }
        }

        return file.AsMemory(0, filled);
    }
}
