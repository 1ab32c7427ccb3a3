using System.Buffers.Binary;
using System.Text;
using LaporBot.Host.EvidenceCleaning;

namespace LaporBot.Tests.Support;

/// <summary>Small pictures as phones and programs write them, with a marker in every place where metadata can lie.</summary>
internal static class SamplePictures
{
    public const string Marker = "BUDI-CONTOH-7319";

    private static readonly byte[] s_marker = Encoding.ASCII.GetBytes(Marker);

    /// <summary>What a decoder needs of a JPEG, with a tiny scan.</summary>
    public static byte[] PlainJpeg =>
    [
        0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. JpegBody,
    ];

    /// <param name="orientation">1 is upright.</param>
    public static byte[] MarkedJpeg(byte orientation = 6) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 1, 0, 72, 0, 72, 4, 4, .. s_marker]),
        .. Segment(0xE0, [.. "JFXX\0"u8, .. s_marker]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. s_marker]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. s_marker]),
        .. Segment(0xE2, [.. "MPF\0"u8, .. s_marker]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. s_marker]),
        .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. s_marker]),
        .. Segment(0xEB, s_marker),
        .. Segment(0xFE, s_marker),
        .. JpegBody,
        .. s_marker,
    ];

    public static byte[] MarkedPng =>
    [
        0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A,
        .. PngChunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        .. PngChunk("gAMA", [0, 0, 0xB1, 0x8F]),
        .. PngChunk("iCCP", [.. s_marker, 0, 0]),
        .. PngChunk("tEXt", [.. "Author\0"u8, .. s_marker]),
        .. PngChunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. s_marker]),
        .. PngChunk("eXIf", Exif(1)),
        .. PngChunk("tIME", [7, 234, 11, 22, 1, 2, 3]),
        .. PngChunk("prVt", s_marker),
        .. PngChunk("pHYs", s_marker),
        .. PngChunk("IDAT", [0x78, 0x9C, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01]),
        .. PngChunk("IEND", []),
        .. s_marker,
    ];

    public static byte[] MarkedWebP
    {
        get
        {
            byte[] chunks =
            [
                .. RiffChunk("VP8X", [0x3C, 1, 2, 3, 0, 0, 0, 0, 0, 0]),
                .. RiffChunk("ICCP", s_marker),
                .. RiffChunk("VP8L", [0x2F, 0, 0, 0, 0, 7, 16, 17, 17]),
                .. RiffChunk("EXIF", Exif(1)),
                .. RiffChunk("XMP ", s_marker),
                .. RiffChunk("ODDX", s_marker),
            ];
            return [.. "RIFF"u8, .. LittleEndian(4 + chunks.Length), .. "WEBP"u8, .. chunks, .. s_marker];
        }
    }

    /// <summary>A JPEG of any size: most of it is scan.</summary>
    public static byte[] LargeJpeg(int length) => Grown(MarkedJpeg(), length);

    /// <summary>The same without metadata, as the app sends a photo.</summary>
    public static byte[] LargePlainJpeg(int length) => Grown(PlainJpeg, length);

    /// <summary>A PNG of any size: many pieces of pixels that do not pack.</summary>
    public static byte[] LargePng(int length)
    {
        const int Piece = 8192;
        var small = MarkedPng;
        var at = small.AsSpan().IndexOf("IDAT"u8) - sizeof(int);
        var noise = new Random(length);
        var pixels = new MemoryStream(length);
        pixels.Write(small.AsSpan(0, at));
        while (pixels.Length < length - small.Length - Piece)
        {
            pixels.Write(PngChunk("IDAT", Noise(noise, Piece)));
        }

        pixels.Write(small.AsSpan(at));
        return pixels.ToArray();
    }

    /// <summary>A WebP of any size: its pixels are one piece.</summary>
    public static byte[] LargeWebP(int length)
    {
        byte[] chunks =
        [
            .. RiffChunk("VP8X", [0x3C, 1, 2, 3, 0, 0, 0, 0, 0, 0]),
            .. RiffChunk("VP8L", [0x2F, 0, 0, 0, 0, 7, 16, 17, 17, .. Noise(new Random(length), length)]),
            .. RiffChunk("EXIF", Exif(1)),
        ];
        return [.. "RIFF"u8, .. LittleEndian(4 + chunks.Length), .. "WEBP"u8, .. chunks];
    }

    private static byte[] Grown(byte[] small, int length)
    {
        const int NeverAMarker = 251;
        var scan = new byte[length - small.Length];
        for (var at = 0; at < scan.Length; at++)
        {
            scan[at] = (byte)(at % NeverAMarker);
        }

        var before = small.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x3F, 0x00, 0x12]) + 2;
        return [.. small[..before], .. scan, .. small[before..]];
    }

    /// <summary>What does not pack.</summary>
    private static byte[] Noise(Random random, int length)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }

    public static bool HoldsMarker(ReadOnlySpan<byte> file) => file.IndexOf(s_marker) >= 0;

    /// <summary>Camera, position and orientation, in one directory.</summary>
    private static byte[] Exif(byte orientation) =>
    [
        .. "II"u8, 42, 0, 8, 0, 0, 0, 3, 0,
        0x0F, 0x01, 2, 0, .. LittleEndian(s_marker.Length), .. LittleEndian(50),
        0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, .. LittleEndian(50 + s_marker.Length),
        0, 0, 0, 0,
        .. s_marker,
        1, 0, 1, 0, 2, 0, 2, 0, 0, 0, (byte)'S', 0, 0, 0, 0, 0, 0, 0,
    ];

    private static byte[] JpegBody =>
    [
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, 1, .. new byte[15], 0]),
        .. Segment(0xC4, [0x10, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 0x3F, 0x00]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        0xFF, 0xD9,
    ];

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    public static byte[] PngChunk(string type, byte[] data)
    {
        byte[] inside = [.. Encoding.ASCII.GetBytes(type), .. data];
        var around = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(around, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(around.AsSpan(4), Crc32.Of(inside));
        return [.. around[..4], .. inside, .. around[4..]];
    }

    private static byte[] RiffChunk(string type, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(type), .. LittleEndian(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] LittleEndian(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
