namespace LaporBot.Host.EvidenceCleaning;

/// <summary>The check sum of PNG and zip (polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(static number => Shifted((uint)number))];

    /// <summary>The sum of nothing, to be continued.</summary>
    public const uint Empty = 0;

    public static uint Of(ReadOnlySpan<byte> bytes) => Continue(Empty, bytes);

    public static uint Continue(uint soFar, ReadOnlySpan<byte> bytes)
    {
        var sum = ~soFar;
        foreach (var one in bytes)
        {
            sum = s_table[(byte)(sum ^ one)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Shifted(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
