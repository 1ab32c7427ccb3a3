using System.Buffers.Binary;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Position and people in the properties of videos and sound.</summary>
internal static class SoundGiveaways
{
    private const int Head = 8;
    private const int LongestProperties = 256 * 1024;

    public static void InMovie(ReadOnlySpan<byte> file, ISet<Giveaway> found)
    {
        var properties = Properties(file);
        if (properties.IndexOf((ReadOnlySpan<byte>)[0xA9, .. "xyz"u8]) >= 0
            || properties.IndexOf("loci"u8) >= 0
            || properties.IndexOf("com.apple.quicktime.location.ISO6709"u8) >= 0)
        {
            found.Add(Giveaway.Position);
        }

        if (properties.IndexOf((ReadOnlySpan<byte>)[0xA9, .. "ART"u8]) >= 0
            || properties.IndexOf((ReadOnlySpan<byte>)[0xA9, .. "aut"u8]) >= 0
            || properties.IndexOf("com.apple.quicktime.author"u8) >= 0)
        {
            found.Add(Giveaway.Author);
        }
    }

    public static void InSound(ReadOnlySpan<byte> file, ISet<Giveaway> found)
    {
        var properties = file[..Math.Min(file.Length, LongestProperties)];
        if (properties.IndexOf("TPE1"u8) >= 0 || properties.IndexOf("ARTIST="u8) >= 0 || properties.IndexOf("artist="u8) >= 0 || properties.IndexOf("IART"u8) >= 0)
        {
            found.Add(Giveaway.Author);
        }
    }

    /// <summary>The box that describes the movie; its frames are not searched.</summary>
    private static ReadOnlySpan<byte> Properties(ReadOnlySpan<byte> file)
    {
        while (file.Length >= Head)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(file);
            if (length == 1 && file.Length >= Head + sizeof(ulong))
            {
                length = BinaryPrimitives.ReadInt64BigEndian(file[Head..]);
            }

            var isLast = length == 0 || length > file.Length;
            if (file[4..].StartsWith("moov"u8))
            {
                return isLast ? file : file[..(int)length];
            }

            if (isLast || length < Head)
            {
                break;
            }

            file = file[(int)length..];
        }

        return [];
    }
}
