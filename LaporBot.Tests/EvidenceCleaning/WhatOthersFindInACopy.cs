using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Xunit.Abstractions;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>Programs that others wrote look for metadata in everything that the cleaner calls clean; where they are not installed these tests are reported as skipped.</summary>
public sealed partial class WhatOthersFindInACopy(ITestOutputHelper output) : IDisposable
{
    private const string Exiftool = "/usr/bin/exiftool";
    private const string Mat2 = "/usr/bin/mat2";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Exiftool_finds_nothing_but_what_a_picture_needs_to_be_seen()
    {
        Skip.IfNot(File.Exists(Exiftool), $"There is no {Exiftool}.");
        var names = new Dictionary<string, string>();
        foreach (var (name, file) in HostileFiles.All().Append(("upright jpeg", SamplePictures.MarkedJpeg(1))))
        {
            if (Cleaned.Try(file) is { Outcome: CleaningOutcome.Cleaned { Kind: var kind }, Copy: var copy })
            {
                var path = Path.Combine(_folder.Path, $"{names.Count:000}.{FileEnding.Of(kind)}");
                names.Add(path, name);
                await File.WriteAllBytesAsync(path, copy);
            }
        }

        using var read = JsonDocument.Parse(await AskAsync(Exiftool, "-j", "-a", "-u", "-ee", "-G1", "-struct", "-r", _folder.Path));
        var files = read.RootElement.EnumerateArray().ToList();
        var left = files
            .SelectMany(file => file.EnumerateObject().Select(tag => (File: file.GetProperty("SourceFile").GetString()!, Tag: tag.Name, Value: tag.Value.ToString())))
            .Where(one => !Harmless().IsMatch(one.Tag) && !(one.Tag == "ZIP:ZipModifyDate" && one.Value is "1980:01:01 00:00:00"))
            .Select(one => $"{names[one.File]}: {one.Tag} = {one.Value}")
            .ToList();

        output.WriteLine($"{files.Count} copies");
        Assert.True(left.Count == 0, string.Join('\n', left.Take(60)));
        Assert.Equal(names.Count, files.Count);
        Assert.Superset(new HashSet<string>(["docx", "jpg", "png", "pptx", "webp", "xlsx"]), names.Keys.Select(path => Path.GetExtension(path)[1..]).ToHashSet());
    }

    [SkippableFact]
    public async Task Exiftool_finds_much_in_the_same_files_before()
    {
        Skip.IfNot(File.Exists(Exiftool), $"There is no {Exiftool}.");
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "a.jpg"), SamplePictures.MarkedJpeg());
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "a.png"), SamplePictures.MarkedPng);
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "a.webp"), SamplePictures.MarkedWebP);

        using var read = JsonDocument.Parse(await AskAsync(Exiftool, "-j", "-a", "-u", "-ee", "-G1", "-struct", "-r", _folder.Path));

        Assert.All(read.RootElement.EnumerateArray(), file => Assert.Contains(file.EnumerateObject(), tag => !Harmless().IsMatch(tag.Name)));
    }

    [SkippableTheory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pptx")]
    public async Task Mat2_shows_none_either(string kind)
    {
        Skip.IfNot(File.Exists(Mat2), $"There is no {Mat2}.");
        var file = kind switch
        {
            "jpg" => SamplePictures.MarkedJpeg(1),
            "png" => SamplePictures.MarkedPng,
            "docx" => SampleDocuments.Word(),
            "xlsx" => SampleDocuments.Excel(),
            _ => SampleDocuments.PowerPoint(),
        };
        var path = Path.Combine(_folder.Path, $"salinan.{kind}");
        await File.WriteAllBytesAsync(path, Cleaned.Of(file).Copy);

        var said = await AskAsync(Mat2, "--show", "--no-sandbox", path);

        var told = said.Split('\n').Where(line => line.Length > 0 && !Heading().IsMatch(line)).ToList();
        Assert.True(said.Contains(Path.GetFileName(path), StringComparison.Ordinal) && told.Count == 0, said);
    }

    private static async Task<string> AskAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complained = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await complained;
        await process.WaitForExitAsync();
        return said;
    }

    // Which way is up, and how colours are stored, is no trace; mat2 tells it all the same.
    [GeneratedRegex(@"^\s*\[\++\] Metadata for |^\s*No metadata found|^\s*(Orientation|Gamma|APP14Flags[01]|ColorTransform|DCTEncodeVersion|ExifByteOrder): ")]
    private static partial Regex Heading();

    // Where the file lies, what kind it is, how its pixels are stored, which way is up, and how a zip is packed.
    [GeneratedRegex("""
        ^(SourceFile|ExifTool:(ExifToolVersion|Warning|Error)|System:\w+
        |File:(FileType|FileTypeExtension|MIMEType|ExifByteOrder|ImageWidth|ImageHeight|EncodingProcess|BitsPerSample|ColorComponents|YCbCrSubSampling)
        |JFIF:(JFIFVersion|ResolutionUnit|XResolution|YResolution|ThumbnailWidth|ThumbnailHeight)|Adobe:(DCTEncodeVersion|APP14Flags0|APP14Flags1|ColorTransform)
        |IFD0:(Orientation|XResolution|YResolution|ResolutionUnit|YCbCrPositioning)
        |PNG:(ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|Gamma|WhitePointX|WhitePointY|SRGBRendering|Palette|Transparency|BackgroundColor)
        |RIFF:(WebP_Flags|ImageWidth|ImageHeight|AlphaIsUsed|VP8Version|HorizontalScale|VerticalScale)
        |ZIP:(ZipRequiredVersion|ZipBitFlag|ZipCompression|ZipCRC|ZipCompressedSize|ZipUncompressedSize|ZipFileName)
        |Composite:(ImageSize|Megapixels))$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Harmless();
}
