using System.Buffers.Binary;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>Files that are broken or made to do harm. The same seed makes the same files.</summary>
internal static class HostileFiles
{
    public const int Seed = 20261122;

    private const int OfEachDamage = 5;

    public static IEnumerable<(string Name, byte[] File)> All() => Damaged().Concat(Disguised()).Concat(Bombs()).Concat(OtherKinds.All(Seed));

    /// <summary>Some of each sort, and everything that there is one of.</summary>
    public static IReadOnlyList<(string Name, byte[] File)> Sample() =>
        [.. All().GroupBy(one => one.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')).Select(sort => sort.First())];

    private static Dictionary<string, byte[]> Whole() => new()
    {
        ["jpeg"] = SamplePictures.MarkedJpeg(),
        ["png"] = SamplePictures.MarkedPng,
        ["webp"] = SamplePictures.MarkedWebP,
        ["docx"] = SampleDocuments.Word(),
        ["xlsx"] = SampleDocuments.Excel(),
        ["pptx"] = SampleDocuments.PowerPoint(),
    };

    private static IEnumerable<(string Name, byte[] File)> Damaged()
    {
        var random = new Random(Seed);
        foreach (var (kind, whole) in Whole())
        {
            for (var i = 0; i < OfEachDamage; i++)
            {
                yield return ($"{kind} truncated {i}", whole[..random.Next(1, whole.Length)]);
                yield return ($"{kind} with a flipped bit {i}", Changed(whole, file => file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8))));
                yield return ($"{kind} with another byte {i}", Changed(whole, file => file[random.Next(file.Length)] = (byte)random.Next(256)));
                yield return ($"{kind} with zeros {i}", Changed(whole, file => file.AsSpan(random.Next(file.Length / 2), file.Length / 3).Clear()));
                yield return ($"{kind} with a huge size {i}", Changed(whole, file => file.AsSpan(random.Next(file.Length - 4), 4).Fill(0xFF)));
                yield return ($"{kind} with swapped halves {i}", Swapped(whole, random.Next(8, whole.Length)));
                yield return ($"{kind} with something put in {i}", PutIn(whole, random.Next(whole.Length), random.Next(1, 64)));
            }
        }
    }

    private static IEnumerable<(string Name, byte[] File)> Disguised()
    {
        var whole = Whole();
        yield return ("one zero byte", [0]);
        yield return ("many zero bytes", new byte[100_000]);
        yield return ("a beginning without an end", [0xFF, 0xD8, 0xFF]);
        yield return ("a picture that is a document too", [.. SamplePictures.PlainJpeg, .. whole["docx"]]);
        yield return ("a document behind a text", [.. "bukti"u8, .. whole["docx"]]);
        yield return ("a document that is a picture too", [.. whole["docx"], .. whole["jpeg"]]);
        yield return ("a picture in a picture", [.. whole["png"], .. whole["jpeg"]]);
        yield return ("a page of the web", [.. "<html><script>"u8, .. whole["jpeg"]]);
        yield return ("a program", [0x7F, .. "ELF"u8, .. new byte[200]]);
        yield return ("a pdf with a marker", [.. "%PDF-1.7\n/Author ("u8, .. System.Text.Encoding.ASCII.GetBytes(SamplePictures.Marker)]);
        foreach (var size in new uint[] { 0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF })
        {
            yield return ($"a png chunk of {size}", Changed(whole["png"], file => BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(33), size)));
            yield return ($"a webp of {size}", Changed(whole["webp"], file => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), size)));
            yield return ($"a webp chunk of {size}", Changed(whole["webp"], file => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16), size)));
        }
    }

    private static IEnumerable<(string Name, byte[] File)> Bombs()
    {
        foreach (var name in new[] { "../../luar.xml", "/luar.xml", "word\\luar.xml", "D:luar.xml", "word//luar.xml", "word/./luar.xml", "a\u0001.xml", new string('a', 300) })
        {
            yield return ($"the name {name[..Math.Min(20, name.Length)]}", WordWith(name, "<x/>"u8.ToArray()));
        }

        yield return ("a part that grows", WordWith("word/styles.xml", [.. "<x>"u8, .. new byte[30_000_000], .. "</x>"u8]));
        yield return ("a picture that grows", WordWith("word/media/image9.png", new byte[30_000_000]));
        yield return ("parts without number", SampleDocuments.Zip(Enumerable.Range(0, 5000).Aggregate(SampleDocuments.WordParts(), static (parts, i) =>
        {
            parts[$"word/header{i}.xml"] = "<x/>"u8.ToArray();
            return parts;
        })));
        yield return ("a laugh a billion times", WordWith("word/styles.xml",
            "<!DOCTYPE x [<!ENTITY a 'hahahahaha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><x>&c;</x>"u8.ToArray()));
        yield return ("a part as deep as the sea", WordWith("word/styles.xml", [.. Repeated("<x>"u8, 20_000), .. Repeated("</x>"u8, 20_000)]));
        yield return ("a document in a document", WordWith("word/embeddings/dalam.docx", SampleDocuments.Word()));
        yield return ("a picture that is none", WordWith("word/media/image9.jpeg", "bukan gambar"u8.ToArray()));
        var lying = SampleDocuments.Word();
        for (var at = 0; lying.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var next and >= 0; at += next + 4)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(at + next + 24), 10);
        }

        yield return ("parts that lie about their size", lying);
    }

    public static byte[] WordWith(string name, byte[] part)
    {
        var parts = SampleDocuments.WordParts();
        parts[name] = part;
        return SampleDocuments.Zip(parts);
    }

    private static byte[] Repeated(ReadOnlySpan<byte> word, int times)
    {
        var all = new byte[word.Length * times];
        for (var i = 0; i < times; i++)
        {
            word.CopyTo(all.AsSpan(i * word.Length));
        }

        return all;
    }

    private static byte[] Changed(byte[] whole, Action<byte[]> change)
    {
        var file = whole.ToArray();
        change(file);
        return file;
    }

    private static byte[] Swapped(byte[] whole, int at) => [.. whole[..4], .. whole[at..], .. whole[4..at]];

    private static byte[] PutIn(byte[] whole, int at, int length) => [.. whole[..at], .. new byte[length], .. whole[at..]];
}
