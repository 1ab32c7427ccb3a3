using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.EvidenceCleaning;

public class WhatAFileIsByItsContent
{
    private static readonly Dictionary<string, (FileKind Kind, byte[] File)> s_files = new()
    {
        ["jpeg"] = (FileKind.Jpeg, SamplePictures.PlainJpeg),
        ["png"] = (FileKind.Png, SamplePictures.MarkedPng),
        ["webp"] = (FileKind.WebP, SamplePictures.MarkedWebP),
        ["docx"] = (FileKind.Word, SampleDocuments.Word()),
        ["xlsx"] = (FileKind.Excel, SampleDocuments.Excel()),
        ["pptx"] = (FileKind.PowerPoint, SampleDocuments.PowerPoint()),
        ["zip"] = (FileKind.Other, SampleDocuments.Zip(new Dictionary<string, byte[]> { ["a.txt"] = [1] })),
        ["pdf"] = (FileKind.Pdf, "%PDF-1.7"u8.ToArray()),
        ["mp4"] = (FileKind.Mp4, [0, 0, 0, 24, .. "ftypisom"u8]),
        ["3gp"] = (FileKind.Mp4, [0, 0, 0, 24, .. "ftyp3gp4"u8]),
        ["ogg"] = (FileKind.Ogg, "OggS"u8.ToArray()),
        ["mp3 with a title"] = (FileKind.Mp3, "ID3\u0004"u8.ToArray()),
        ["mp3"] = (FileKind.Mp3, [0xFF, 0xFB, 0x90, 0x64]),
        ["gif"] = (FileKind.Gif, "GIF89a"u8.ToArray()),
        ["tiff"] = (FileKind.Tiff, [(byte)'I', (byte)'I', 42, 0]),
        ["tiff of another order"] = (FileKind.Tiff, [(byte)'M', (byte)'M', 0, 42]),
        ["heic"] = (FileKind.Heic, [0, 0, 0, 24, .. "ftypheic"u8]),
        ["flac"] = (FileKind.Flac, "fLaC"u8.ToArray()),
        ["wav"] = (FileKind.Wave, [.. "RIFF"u8, 0, 0, 0, 0, .. "WAVE"u8]),
        ["odt"] = (FileKind.OpenText, [.. "PK"u8, 3, 4, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.text"u8]),
        ["ods"] = (FileKind.OpenSheet, [.. "PK"u8, 3, 4, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8]),
        ["odp"] = (FileKind.OpenSlides, [.. "PK"u8, 3, 4, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.presentation"u8]),
        ["text"] = (FileKind.Other, "foto.jpg"u8.ToArray()),
        ["one byte"] = (FileKind.Other, [0xFF]),
    };

    public static TheoryData<string> Names => [.. s_files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Is_told(string name) => Assert.Equal(s_files[name].Kind, FileSignature.KindOf(s_files[name].File));
}
