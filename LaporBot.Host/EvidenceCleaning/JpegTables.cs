using System.Buffers.Binary;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Whether a segment that is kept holds what its kind holds and nothing more: a text in its tail would travel along.</summary>
internal static class JpegTables
{
    /// <param name="isFrame">True for the segment that says how large the picture is.</param>
    public static bool IsWhole(byte marker, ReadOnlySpan<byte> body, out bool isFrame)
    {
        isFrame = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
        return marker switch
        {
            0xC4 => AreHuffmanTables(body),
            0xCC => body.Length is > 0 and <= 16 && body.Length % 2 == 0,
            0xDB => AreQuantizationTables(body),
            0xDC or 0xDD => body.Length == 2,
            _ => isFrame && IsFrame(body),
        };
    }

    public static bool IsScan(ReadOnlySpan<byte> body) => body is [>= 1 and <= 4, ..] && body.Length == 4 + (2 * body[0]);

    private static bool IsFrame(ReadOnlySpan<byte> body) =>
        body.Length >= 9 && body[5] is >= 1 and <= 4 && body.Length == 6 + (3 * body[5]) && BinaryPrimitives.ReadUInt16BigEndian(body[3..]) > 0;

    private static bool AreQuantizationTables(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var length = 1 + ((body[0] >> 4) == 0 ? 64 : 128);
            if ((body[0] & 0x0F) > 3 || body[0] > 0x1F || body.Length < length)
            {
                return false;
            }

            body = body[length..];
        }

        return true;
    }

    private static bool AreHuffmanTables(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            if (body.Length < 17 || (body[0] & 0x0F) > 3 || body[0] > 0x1F)
            {
                return false;
            }

            var symbols = 0;
            foreach (var count in body.Slice(1, 16))
            {
                symbols += count;
            }

            if (symbols > 256 || body.Length < 17 + symbols)
            {
                return false;
            }

            body = body[(17 + symbols)..];
        }

        return true;
    }
}
