using System.Buffers.Binary;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Keeps of a JPEG what is needed to draw it: tables, frame and scans, byte for byte. How it is to be turned is written anew.</summary>
internal static class JpegCleaner
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte FirstApplication = 0xE0;
    private const byte LastApplication = 0xEF;

    /// <returns>Null when the copy is complete.</returns>
    public static Uncleanable? Clean(ReadOnlySpan<byte> file, Stream to, ISet<Trace> removed)
    {
        var plan = new Plan();
        if (!Read(file, plan, removed))
        {
            return Uncleanable.Damaged;
        }

        to.Write([0xFF, Start]);
        if (plan.IsJfif)
        {
            to.Write([0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        }

        if (plan.AdobeTransform is { } transform)
        {
            to.Write([0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);
        }

        if (plan.Orientation != ExifOrientation.Upright)
        {
            ExifOrientation.Write(plan.Orientation, to);
        }

        foreach (var (from, length) in plan.Kept)
        {
            to.Write(file.Slice(from, length));
        }

        to.Write([0xFF, End]);
        return null;
    }

    private static bool Read(ReadOnlySpan<byte> file, Plan plan, ISet<Trace> removed)
    {
        var at = 2;
        var hasFrame = false;
        var hasScan = false;
        while (TryReadMarker(file, ref at, out var marker))
        {
            if (marker == End)
            {
                if (at < file.Length)
                {
                    removed.Add(Trace.AfterTheEnd);
                }

                return hasFrame && hasScan;
            }

            if (!TryReadBody(file, at, out var body))
            {
                return false;
            }

            var from = at - 2;
            at += 2 + body.Length;
            switch (marker)
            {
                case >= FirstApplication and <= LastApplication:
                    ReadApplication(marker, body, plan, removed);
                    break;
                case 0xFE:
                    removed.Add(Trace.Comment);
                    break;
                case >= 0xF0 and <= 0xFD:
                    removed.Add(Trace.UnknownParts);
                    break;
                case StartOfScan when JpegTables.IsScan(body):
                    at = EndOfScan(file, at);
                    plan.Kept.Add((from, at - from));
                    hasScan = true;
                    break;
                case var _ when JpegTables.IsWhole(marker, body, out var isFrame):
                    plan.Kept.Add((from, at - from));
                    hasFrame |= isFrame;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static void ReadApplication(byte marker, ReadOnlySpan<byte> body, Plan plan, ISet<Trace> removed)
    {
        switch (marker)
        {
            case 0xE0 when body.StartsWith("JFIF\0"u8):
                plan.IsJfif = true;
                if (body.Length > 14)
                {
                    removed.Add(Trace.EmbeddedPicture);
                }

                break;
            case 0xE0:
                removed.Add(Trace.EmbeddedPicture);
                break;
            case 0xE1 when body.StartsWith("Exif\0"u8):
                removed.Add(Trace.CameraData);
                if (ExifOrientation.Read(body, out var hasPosition) is var turned && turned != ExifOrientation.Upright)
                {
                    plan.Orientation = turned;
                }

                if (hasPosition)
                {
                    removed.Add(Trace.Position);
                }

                break;
            case 0xE1 or 0xED:
                removed.Add(Trace.EditingData);
                break;
            case 0xE2 when body.StartsWith("ICC_PROFILE"u8):
                removed.Add(Trace.ColourProfile);
                break;
            case 0xE2 when body.StartsWith("MPF"u8):
                removed.Add(Trace.EmbeddedPicture);
                break;
            case 0xEE when body.StartsWith("Adobe"u8) && body.Length >= 12:
                plan.AdobeTransform = body[11];
                break;
            default:
                removed.Add(Trace.UnknownParts);
                break;
        }
    }

    private static bool TryReadMarker(ReadOnlySpan<byte> file, ref int at, out byte marker)
    {
        marker = 0;
        var from = at;
        while (at < file.Length && file[at] == 0xFF)
        {
            at++;
        }

        if (at == from || at == file.Length)
        {
            return false;
        }

        marker = file[at++];
        return true;
    }

    private static bool TryReadBody(ReadOnlySpan<byte> file, int at, out ReadOnlySpan<byte> body)
    {
        body = default;
        if (at + 2 > file.Length || BinaryPrimitives.ReadUInt16BigEndian(file[at..]) is var length && (length < 2 || at + length > file.Length))
        {
            return false;
        }

        body = file.Slice(at + 2, length - 2);
        return true;
    }

    // Inside a scan an 0xFF is data when a zero or a restart mark follows; everything else ends it.
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (true)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0)
            {
                return file.Length;
            }

            at += next;
            if (at + 1 < file.Length && file[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at = Math.Min(at + 2, file.Length);
        }
    }

    /// <summary>What the copy will consist of.</summary>
    private sealed class Plan
    {
        public List<(int From, int Length)> Kept { get; } = [];

        public bool IsJfif { get; set; }

        public byte? AdobeTransform { get; set; }

        public ushort Orientation { get; set; } = ExifOrientation.Upright;
    }
}
