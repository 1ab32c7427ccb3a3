using System.Buffers.Binary;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Keeps of a WebP the chunks that draw it, and writes anew what its head says about them.</summary>
internal static class WebPCleaner
{
    private const int HeadLength = 12;
    private const int ChunkHead = 8;
    private const int FrameHead = 16;
    private const byte AnimationAndAlpha = 0x12;

    /// <returns>Null when the copy is complete.</returns>
    public static Uncleanable? Clean(ReadOnlySpan<byte> file, Stream to, ISet<Trace> removed)
    {
        if (file.Length < HeadLength + ChunkHead
            || BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) is var told && (told < 4 + ChunkHead || told > file.Length - ChunkHead))
        {
            return Uncleanable.Damaged;
        }

        var whole = file[..(ChunkHead + (int)told)];
        if (whole.Length < file.Length)
        {
            removed.Add(Trace.AfterTheEnd);
        }

        using var kept = new MemoryStream(whole.Length);
        if (!CopyChunks(whole[HeadLength..], kept, removed, inFrame: false, out var pictures) || pictures == 0)
        {
            return Uncleanable.Damaged;
        }

        Span<byte> head = stackalloc byte[HeadLength];
        whole[..HeadLength].CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head[4..], (uint)(4 + kept.Length));
        to.Write(head);
        to.Write(kept.GetBuffer().AsSpan(0, (int)kept.Length));
        return null;
    }

    private static bool CopyChunks(ReadOnlySpan<byte> rest, MemoryStream to, ISet<Trace> removed, bool inFrame, out int pictures)
    {
        pictures = 0;
        while (!rest.IsEmpty)
        {
            if (rest.Length < ChunkHead || BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) is var length && length > rest.Length - ChunkHead)
            {
                return false;
            }

            var type = rest[..4];
            var data = rest.Slice(ChunkHead, (int)length);
            rest = rest[Math.Min(rest.Length, ChunkHead + data.Length + (data.Length % 2))..];
            if (type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8))
            {
                pictures++;
                Write(type, data, to);
            }
            else if (type.SequenceEqual("ALPH"u8))
            {
                Write(type, data, to);
            }
            else if (inFrame || !TryCopySpecial(type, data, to, removed, ref pictures, out var isKept))
            {
                return false;
            }
            else if (!isKept)
            {
                removed.Add(TraceOf(type));
            }
        }

        return true;
    }

    private static bool TryCopySpecial(
        ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, MemoryStream to, ISet<Trace> removed, ref int pictures, out bool isKept)
    {
        isKept = true;
        switch (type)
        {
            case var _ when type.SequenceEqual("VP8X"u8):
                if (data.Length != 10 || to.Length > 0)
                {
                    return false;
                }

                Write(type, [(byte)(data[0] & AnimationAndAlpha), 0, 0, 0, .. data[4..]], to);
                return true;
            case var _ when type.SequenceEqual("ANIM"u8):
                Write(type, data, to);
                return data.Length == 6;
            case var _ when type.SequenceEqual("ANMF"u8):
                return TryCopyFrame(type, data, to, removed, ref pictures);
            default:
                isKept = false;
                return true;
        }
    }

    private static bool TryCopyFrame(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, MemoryStream to, ISet<Trace> removed, ref int pictures)
    {
        if (data.Length < FrameHead)
        {
            return false;
        }

        using var frame = new MemoryStream(data.Length);
        frame.Write(data[..FrameHead]);
        if (!CopyChunks(data[FrameHead..], frame, removed, inFrame: true, out var inside) || inside != 1)
        {
            return false;
        }

        pictures++;
        Write(type, frame.GetBuffer().AsSpan(0, (int)frame.Length), to);
        return true;
    }

    private static void Write(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, MemoryStream to)
    {
        Span<byte> length = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)data.Length);
        to.Write(type);
        to.Write(length);
        to.Write(data);
        if (data.Length % 2 == 1)
        {
            to.WriteByte(0);
        }
    }

    private static Trace TraceOf(ReadOnlySpan<byte> type) => type switch
    {
        _ when type.SequenceEqual("EXIF"u8) => Trace.CameraData,
        _ when type.SequenceEqual("XMP "u8) => Trace.EditingData,
        _ when type.SequenceEqual("ICCP"u8) => Trace.ColourProfile,
        _ => Trace.UnknownParts,
    };
}
