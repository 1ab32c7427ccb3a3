using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace LaporBot.Tests.EvidenceCleaning;

public class TheCleaningProcess(ITestOutputHelper output)
{
    private const int TwentyMegaBytes = 20 * 1024 * 1024;
    private const int Cut = 256 * 1024;
    private const long MostMemory = 200L * 1024 * 1024;

    private readonly CleaningProcess _process = new(mat2: null, NullLogger<CleaningProcess>.Instance);

    [Fact]
    public async Task It_gives_back_what_cleaning_here_gives()
    {
        var file = SampleDocuments.Word();

        var (outcome, copy) = await CleanAsync(file);

        Assert.Equal(Cleaned.Of(file).Removed, Assert.IsType<CleaningOutcome.Cleaned>(outcome).Removed);
        Assert.Equal(FileKind.Word, outcome.Kind);
        Assert.Equal(Cleaned.Of(file).Copy, copy);
    }

    [Fact]
    public async Task It_says_why_a_file_cannot_be_cleaned()
    {
        var (outcome, copy) = await CleanAsync("%PDF-1.7"u8.ToArray());

        Assert.Equal(new CleaningOutcome.CannotBeCleaned(FileKind.Pdf, Uncleanable.KindNotSupported), outcome);
        Assert.Empty(copy);
        Assert.Equal(Uncleanable.Empty, Assert.IsType<CleaningOutcome.CannotBeCleaned>((await CleanAsync([])).Outcome).Why);
    }

    [Fact]
    public async Task A_file_that_is_too_large_does_not_hang_it() =>
        Assert.Equal(Uncleanable.TooLarge, Assert.IsType<CleaningOutcome.CannotBeCleaned>((await CleanAsync(new byte[2 * Cleaner.MostBytes])).Outcome).Why);

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task The_largest_file_takes_less_than_200_MB(string kind)
    {
        var file = Largest(kind);
        Assert.InRange(file.Length, TwentyMegaBytes - Cut, TwentyMegaBytes + Cut);

        var (outcome, copy) = await CleanAsync(file);

        output.WriteLine($"{kind}: {_process.PeakBytes / 1024 / 1024} MB");
        Assert.IsType<CleaningOutcome.Cleaned>(outcome);
        Assert.InRange(copy.Length, TwentyMegaBytes - (2 * Cut), file.Length);
        Assert.InRange(_process.PeakBytes, 1, MostMemory);
    }

    [Fact]
    public void It_is_told_nothing_of_ours() =>
        Assert.Subset(
            new HashSet<string>(["PATH", "DOTNET_ROOT", "SystemRoot", "DOTNET_GCHeapHardLimit", "DOTNET_EnableDiagnostics", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "DOTNET_NOLOGO"]),
            CleaningProcess.HowToStart().Environment.Keys.ToHashSet());

    private async Task<(CleaningOutcome Outcome, byte[] Copy)> CleanAsync(byte[] file)
    {
        using var copy = new MemoryStream();
        var outcome = await _process.CleanAsync(file, copy, default);
        return (outcome, copy.ToArray());
    }

    private static byte[] Largest(string kind)
    {
        switch (kind)
        {
            case "jpeg":
                return SamplePictures.LargeJpeg(TwentyMegaBytes);
            case "png":
                return SamplePictures.LargePng(TwentyMegaBytes);
            case "webp":
                return SamplePictures.LargeWebP(TwentyMegaBytes);
            case "docx":
                var parts = SampleDocuments.WordParts();
                parts["word/media/image1.jpeg"] = Noisy(SamplePictures.LargeJpeg(TwentyMegaBytes - 100_000));
                return SampleDocuments.Zip(parts);
            default:
                return SampleDocuments.LargeExcel(TwentyMegaBytes);
        }
    }

    // What does not pack well, as a scan does not; the mark that would end it never comes.
    private static byte[] Noisy(byte[] jpeg)
    {
        var random = new Random(7);
        for (var i = 1000; i < jpeg.Length - 1000; i++)
        {
            jpeg[i] = (byte)random.Next(0xFF);
        }

        return jpeg;
    }
}
