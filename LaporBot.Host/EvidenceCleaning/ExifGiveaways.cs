using System.Buffers.Binary;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Position, owner and serial numbers in Exif, wherever in a file a block of it stands.</summary>
internal static class ExifGiveaways
{
    private const int EntryLength = 12;
    private const int MostBlocks = 64;
    private const int MostEntries = 512;
    private const ushort Ascii = 2;

    private const ushort DetailsTag = 0x8769;
    private const ushort PositionTag = 0x8825;
    private const ushort Longitude = 4;

    // Artist, the author in Windows, the owner of the camera.
    private static readonly ushort[] s_people = [0x013B, 0x9C9D, 0xA430];

    // The body's and the lens's.
    private static readonly ushort[] s_serials = [0xA431, 0xA435];

    public static void In(ReadOnlySpan<byte> file, ISet<Giveaway> found)
    {
        if (IsTiff(file))
        {
            Read(file, found);
        }

        Blocks(file, "Exif\0\0"u8, 0, found);
        Blocks(file, "eXIf"u8, 0, found);
        Blocks(file, "EXIF"u8, sizeof(uint), found);
    }

    private static void Blocks(ReadOnlySpan<byte> file, ReadOnlySpan<byte> sign, int further, ISet<Giveaway> found)
    {
        for (var blocks = 0; blocks < MostBlocks && file.IndexOf(sign) is var at and >= 0; blocks++)
        {
            file = file[(at + sign.Length)..];
            if (file.Length > further && IsTiff(file[further..]))
            {
                Read(file[further..], found);
            }
        }
    }

    private static bool IsTiff(ReadOnlySpan<byte> data) => data.Length > 8 && (data.StartsWith("II*\0"u8) || data.StartsWith("MM\0*"u8));

    private static void Read(ReadOnlySpan<byte> data, ISet<Giveaway> found)
    {
        var isLittle = data[0] == (byte)'I';
        var first = Long(data, 4, isLittle);
        Directory(data, first, isLittle, found);
        if (Pointer(data, first, DetailsTag, isLittle) is { } details)
        {
            Directory(data, details, isLittle, found);
        }

        if (Pointer(data, first, PositionTag, isLittle) is { } position && Tags(data, position, isLittle).Exists(tag => tag is > 0 and <= Longitude))
        {
            found.Add(Giveaway.Position);
        }
    }

    private static void Directory(ReadOnlySpan<byte> data, uint at, bool isLittle, ISet<Giveaway> found)
    {
        for (var i = 0; i < CountAt(data, at, isLittle); i++)
        {
            var entry = data.Slice((int)at + 2 + (i * EntryLength), EntryLength);
            var tag = Short(entry, 0, isLittle);
            if (s_people.Contains(tag) && HasWords(data, entry, isLittle))
            {
                found.Add(Giveaway.Author);
            }
            else if (s_serials.Contains(tag) && HasWords(data, entry, isLittle))
            {
                found.Add(Giveaway.Device);
            }
        }
    }

    private static uint? Pointer(ReadOnlySpan<byte> data, uint at, ushort sought, bool isLittle)
    {
        for (var i = 0; i < CountAt(data, at, isLittle); i++)
        {
            var entry = data.Slice((int)at + 2 + (i * EntryLength), EntryLength);
            if (Short(entry, 0, isLittle) == sought)
            {
                return Long(entry, 8, isLittle);
            }
        }

        return null;
    }

    private static List<ushort> Tags(ReadOnlySpan<byte> data, uint at, bool isLittle)
    {
        var tags = new List<ushort>();
        for (var i = 0; i < CountAt(data, at, isLittle); i++)
        {
            tags.Add(Short(data, (int)at + 2 + (i * EntryLength), isLittle));
        }

        return tags;
    }

    /// <summary>How many entries of the directory lie inside the data.</summary>
    private static int CountAt(ReadOnlySpan<byte> data, uint at, bool isLittle) => at > data.Length - 2
        ? 0
        : Math.Min(Math.Min((int)Short(data, (int)at, isLittle), MostEntries), (data.Length - (int)at - 2) / EntryLength);

    private static bool HasWords(ReadOnlySpan<byte> data, ReadOnlySpan<byte> entry, bool isLittle)
    {
        var length = Long(entry, 4, isLittle);
        var isShort = length <= sizeof(uint);
        var from = isShort ? 0 : Long(entry, 8, isLittle);
        var place = isShort ? entry[8..] : data;
        return Short(entry, 2, isLittle) is Ascii or 1
            && from <= place.Length
            && place[(int)from..][..(int)Math.Min(length, place.Length - from)].ContainsAnyExcept((byte)0, (byte)' ');
    }

    private static ushort Short(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static uint Long(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
