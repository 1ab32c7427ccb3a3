using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Authors in the small texts of pictures: those of PNG, and the by-line that newspapers use (IPTC).</summary>
internal static class PictureTexts
{
    private const int LongestBlock = 64 * 1024;

    public static void In(ReadOnlySpan<byte> file, ISet<Giveaway> found)
    {
        if (file.IndexOf("tEXtAuthor\0"u8) >= 0 || file.IndexOf("iTXtAuthor\0"u8) >= 0 || file.IndexOf("zTXtAuthor\0"u8) >= 0 || HasByLine(file))
        {
            found.Add(Giveaway.Author);
        }
    }

    private static bool HasByLine(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf("Photoshop 3.0\0"u8) is not (var at and >= 0))
        {
            return false;
        }

        var block = file.Slice(at, Math.Min(file.Length - at, LongestBlock));
        return block.IndexOf("8BIM\x04\x04"u8) is var texts and >= 0
            && block[texts..].IndexOf((ReadOnlySpan<byte>)[0x1C, 2, 80]) is var line and >= 0
            && block[(texts + line)..] is [_, _, _, var high, var low, ..] && (high | low) != 0;
    }
}
