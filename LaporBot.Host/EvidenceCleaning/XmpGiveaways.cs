using System.Text;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Position, people and serial numbers in the text (XMP) that programs write into pictures and documents.</summary>
internal static class XmpGiveaways
{
    private const int MostPlaces = 64;
    private const int LongestList = 400;

    private static readonly (byte[] Name, Giveaway What)[] s_names =
    [
        (Name("exif:GPSLatitude"), Giveaway.Position), (Name("exif:GPSLongitude"), Giveaway.Position),
        (Name("tiff:Artist"), Giveaway.Author), (Name("aux:OwnerName"), Giveaway.Author), (Name("exifEX:CameraOwnerName"), Giveaway.Author),
        (Name("pdf:Author"), Giveaway.Author), (Name("xmpDM:artist"), Giveaway.Author),
        (Name("aux:SerialNumber"), Giveaway.Device), (Name("exifEX:BodySerialNumber"), Giveaway.Device), (Name("exifEX:LensSerialNumber"), Giveaway.Device),
    ];

    public static void In(ReadOnlySpan<byte> file, ISet<Giveaway> found)
    {
        foreach (var (name, what) in s_names.Where(one => !found.Contains(one.What)).ToList())
        {
            if (HasValue(file, name))
            {
                found.Add(what);
            }
        }

        if (HasCreator(file))
        {
            found.Add(Giveaway.Author);
        }
    }

    private static bool HasValue(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name)
    {
        for (var places = 0; places < MostPlaces && file.IndexOf(name) is var at and >= 0; places++)
        {
            file = file[(at + name.Length)..];
            if (file is [(byte)'=', (byte)'"' or (byte)'\'', not ((byte)'"' or (byte)'\''), ..] or [(byte)'>', not (byte)'<', ..])
            {
                return true;
            }
        }

        return false;
    }

    // <dc:creator><rdf:Seq><rdf:li>name</rdf:li></rdf:Seq></dc:creator>
    private static bool HasCreator(ReadOnlySpan<byte> file)
    {
        for (var places = 0; places < MostPlaces && file.IndexOf("<dc:creator>"u8) is var at and >= 0; places++)
        {
            file = file[(at + "<dc:creator>".Length)..];
            var list = file[..Math.Min(file.Length, LongestList)];
            if (list.IndexOf("<rdf:li"u8) is var item and >= 0 && list[item..].IndexOf((byte)'>') is var end and >= 0
                && list[(item + end)..] is [_, not (byte)'<', ..])
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Name(string text) => Encoding.ASCII.GetBytes(text);
}
