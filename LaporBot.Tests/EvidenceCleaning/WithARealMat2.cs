using System.Diagnostics;
using System.Text;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Trace = LaporBot.Conversations.Cases.Trace;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>Debian's mat2, in the process that the host starts; where it is not installed these tests are reported as skipped.</summary>
public sealed class WithARealMat2 : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Work => Path.Combine(_folder.Path, "kerja");

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task A_letter_comes_out_without_its_maker()
    {
        Assert.Contains(SamplePictures.Marker, Encoding.Latin1.GetString(SamplePdf.Marked()), StringComparison.Ordinal);

        var (outcome, copy) = await CleanAsync(SamplePdf.Marked());

        var cleaned = Assert.IsType<CleaningOutcome.Cleaned>(outcome);
        Assert.Equal(FileKind.Pdf, cleaned.Kind);
        Assert.Contains(Trace.DocumentProperties, cleaned.Removed);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
        Assert.False(SamplePictures.HoldsMarker(copy));
        Assert.DoesNotContain(SamplePictures.Marker, await ExiftoolAsync(copy), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("%PDF-1.7 contoh")]
    [InlineData("OggS")]
    [InlineData("GIF89a")]
    [InlineData("fLaC")]
    public async Task What_is_broken_is_not_called_clean(string file) =>
        Assert.IsType<CleaningOutcome.CannotBeCleaned>((await CleanAsync(Encoding.Latin1.GetBytes(file))).Outcome);

    [SkippableFact]
    public async Task What_nobody_knows_is_not_tried() => Assert.Equal(
        new CleaningOutcome.CannotBeCleaned(FileKind.Other, Uncleanable.KindNotSupported), (await CleanAsync("teks contoh"u8.ToArray())).Outcome);

    [SkippableFact]
    public async Task Pictures_stay_with_the_built_in_cleaner() =>
        Assert.Equal(Cleaned.Of(SamplePictures.MarkedJpeg()).Copy, (await CleanAsync(SamplePictures.MarkedJpeg())).Copy);

    private async Task<(CleaningOutcome Outcome, byte[] Copy)> CleanAsync(byte[] file)
    {
        var place = Mat2Place.Find("auto", Work);
        Skip.If(place is null, "mat2 is not installed.");
        using var copy = new MemoryStream();
        var outcome = await new CleaningProcess(
            place, NullLogger<CleaningProcess>.Instance, new Seclusion(_folder.Path, keyFile: null, NullLogger<Seclusion>.Instance)).CleanAsync(file, copy, default);
        Assert.False(Directory.Exists(Work));
        return (outcome, copy.ToArray());
    }

    private async Task<string> ExiftoolAsync(byte[] file)
    {
        const string Program = "/usr/bin/exiftool";
        Skip.IfNot(File.Exists(Program), $"There is no {Program}.");
        var path = Path.Combine(_folder.Path, "salinan.pdf");
        await File.WriteAllBytesAsync(path, file);
        using var process = Process.Start(new ProcessStartInfo(Program, ["-a", "-G1", path]) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said;
    }
}
