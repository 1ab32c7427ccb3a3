using System.Buffers.Binary;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>How a photo is to be turned: the one value of Exif that a viewer needs.</summary>
internal static class ExifOrientation
{
    public const ushort Upright = 1;

    private const int HeaderLength = 6;
    private const int EntryLength = 12;
    private const ushort OrientationTag = 0x0112;
    private const ushort PositionTag = 0x8825;

    /// <param name="body">The segment, from the word Exif on.</param>
    /// <returns>1 to 8; upright when it says nothing that can be read.</returns>
    public static ushort Read(ReadOnlySpan<byte> body, out bool hasPosition)
    {
        hasPosition = false;
        var orientation = Upright;
        if (body.Length < HeaderLength + 8)
        {
            return orientation;
        }

        var data = body[HeaderLength..];
        var isLittle = data.StartsWith("II"u8);
        var first = Long(data, 4, isLittle);
        if (first > data.Length - 2)
        {
            return orientation;
        }

        var count = Short(data, (int)first, isLittle);
        for (var i = 0; i < count && first + 2 + ((i + 1) * EntryLength) <= data.Length; i++)
        {
            var entry = data.Slice((int)first + 2 + (i * EntryLength), EntryLength);
            switch (Short(entry, 0, isLittle))
            {
                case OrientationTag when Short(entry, 8, isLittle) is >= 1 and <= 8 and var turned:
                    orientation = turned;
                    break;
                case PositionTag:
                    hasPosition = true;
                    break;
            }
        }

        return orientation;
    }

    /// <summary>A segment that says this and nothing else.</summary>
    public static void Write(ushort orientation, Stream to) => to.Write(
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ]);

    private static ushort Short(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static uint Long(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
