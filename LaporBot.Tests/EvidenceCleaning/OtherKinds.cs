using System.Buffers.Binary;
using System.Text;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>Broken and hostile files of kinds that the built-in cleaner does not clean, and files that are of two kinds at once.</summary>
internal static class OtherKinds
{
    private const int OfEachDamage = 3;
    private static readonly byte[] s_marker = Encoding.ASCII.GetBytes(SamplePictures.Marker);

    public static IEnumerable<(string Name, byte[] File)> All(int seed) => Whole().Select(kind => (kind.Key, kind.Value))
        .Concat(Damaged(seed)).Concat(InsideOthers()).Concat(OfTwoKinds());

    private static Dictionary<string, byte[]> Whole() => new()
    {
        ["gif"] = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xFE, (byte)s_marker.Length, .. s_marker, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B],
        ["pdf"] = SamplePdf.Marked(),
        ["pdf that opens something"] = [.. "%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles 2 0 R>>>>endobj\n"u8, .. s_marker],
        ["ogg"] = [.. "OggS"u8, 0, 2, .. new byte[20], 1, 30, .. "OpusHead"u8, 1, 1, .. new byte[10], .. "OpusTags"u8, .. s_marker],
        ["mp4"] = [.. Box("ftyp", [.. "isom"u8, 0, 0, 2, 0, .. "isomiso2mp41"u8]), .. Box("moov", Box("udta", Box("\u00A9xyz", [0, 11, 0x15, 0xC7, .. "-07.1+112.6/"u8])))],
        ["heic"] = [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0, .. "mif1heic"u8]), .. Box("meta", [0, 0, 0, 0, .. s_marker])],
        ["svg"] = Text($"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><metadata>{SamplePictures.Marker}</metadata><image href='file:///berkas/rahasia'/></svg>"),
        ["html"] = Text($"<!doctype html><html><head><meta name='author' content='{SamplePictures.Marker}'></head><body><script>location='https://contoh.invalid'</script></body></html>"),
        ["mp3"] = [.. "ID3"u8, 3, 0, 0, 0, 0, 0, 30, .. "TPE1"u8, 0, 0, 0, 18, 0, 0, 0, .. s_marker, 0xFF, 0xFB, 0x90, 0],
        ["flac"] = [.. "fLaC"u8, 0x84, 0, 0, 40, .. new byte[4], .. s_marker, .. new byte[20]],
        ["wav"] = [.. "RIFF"u8, 60, 0, 0, 0, .. "WAVELIST"u8, 28, 0, 0, 0, .. "INFOIART"u8, 16, 0, 0, 0, .. s_marker],
        ["tiff"] = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x3B, 1, 2, 0, 16, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. s_marker],
        ["rtf"] = Text($"{{\\rtf1{{\\info{{\\author {SamplePictures.Marker}}}}} Surat.}}"),
        ["script"] = Text("#!/bin/sh\nexec sleep 600\n"),
        ["odt"] = OpenText(),
        ["doc of long ago"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. s_marker],
        ["archive"] = [.. "7z\u00BC\u00AF"u8, 0x27, 0x1C, .. new byte[60]],
    };

    private static IEnumerable<(string Name, byte[] File)> Damaged(int seed)
    {
        var random = new Random(seed);
        foreach (var (kind, whole) in Whole())
        {
            for (var i = 0; i < OfEachDamage; i++)
            {
                yield return ($"{kind} cut off {i}", whole[..random.Next(1, whole.Length)]);
                var zeroed = whole.ToArray();
                zeroed.AsSpan(random.Next(whole.Length / 2), whole.Length / 3).Clear();
                yield return ($"{kind} full of holes {i}", zeroed);
                var huge = whole.ToArray();
                huge.AsSpan(random.Next(4, whole.Length - 4), 4).Fill(0xFF);
                yield return ($"{kind} larger than it is {i}", huge);
            }
        }
    }

    private static IEnumerable<(string Name, byte[] File)> InsideOthers()
    {
        foreach (var (kind, whole) in Whole())
        {
            yield return ($"{kind} in a letter", HostileFiles.WordWith($"word/media/image7.{kind[..3].Trim()}", whole));
            yield return ($"{kind} called a picture in a letter", HostileFiles.WordWith("word/media/image7.png", whole));
        }

        foreach (var name in new[] { "word/../../../luar.xml", "..\\..\\luar.xml", "%2e%2e/luar.xml", "word/\u2025/luar.xml", "file:///luar.xml", "\\\\contoh\\luar.xml", "CON", "word/document.xml\0.png", "~/luar.xml", "$HOME/luar.xml", "-rf" })
        {
            yield return ($"the path {name}", HostileFiles.WordWith(name, "<x/>"u8.ToArray()));
        }

        var nested = SampleDocuments.Word();
        for (var depth = 0; depth < 8; depth++)
        {
            nested = SampleDocuments.Zip(new Dictionary<string, byte[]>(SampleDocuments.WordParts()) { ["word/embeddings/lagi.zip"] = nested });
        }

        yield return ("a zip in a zip in a zip", nested);
        yield return ("a zip alone", SampleDocuments.Zip(new Dictionary<string, byte[]> { ["../../luar.sh"] = "#!/bin/sh"u8.ToArray() }));
        yield return ("a zip of sixteen bombs", SampleDocuments.Zip(Enumerable.Range(0, 16).Aggregate(SampleDocuments.WordParts(), static (parts, i) =>
        {
            parts[$"word/media/image{i + 10}.png"] = new byte[8_000_000];
            return parts;
        })));
    }

    private static IEnumerable<(string Name, byte[] File)> OfTwoKinds()
    {
        var whole = Whole();
        foreach (var (first, second) in new[] { ("gif", "html"), ("gif", "pdf"), ("pdf", "odt"), ("mp4", "pdf"), ("heic", "mp4"), ("svg", "html"), ("html", "odt"), ("wav", "pdf"), ("script", "pdf") })
        {
            yield return ($"{first} and {second} at once", [.. whole[first], .. whole[second]]);
        }

        yield return ("jpeg and html at once", [.. SamplePictures.MarkedJpeg(), .. whole["html"]]);
        yield return ("png and pdf at once", [.. SamplePictures.MarkedPng, .. whole["pdf"]]);
        yield return ("webp and zip at once", [.. SamplePictures.MarkedWebP, .. SampleDocuments.Word()]);
        yield return ("jpeg with a page in its comment", [0xFF, 0xD8, 0xFF, 0xFE, 0, (byte)(whole["html"].Length + 2), .. whole["html"], .. SamplePictures.MarkedJpeg()[2..]]);
    }

    private static byte[] OpenText() => SampleDocuments.Zip(new Dictionary<string, byte[]>
    {
        ["mimetype"] = "application/vnd.oasis.opendocument.text"u8.ToArray(),
        ["meta.xml"] = Text($"<office:meta><dc:creator>{SamplePictures.Marker}</dc:creator></office:meta>"),
        ["content.xml"] = "<office:document-content/>"u8.ToArray(),
    });

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Box(string type, byte[] inside)
    {
        var size = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(size, inside.Length + 8);
        return [.. size, .. Encoding.Latin1.GetBytes(type), .. inside];
    }
}
