using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;
using Xunit.Abstractions;

namespace LaporBot.Tests.EvidenceCleaning;

public class WhenFilesAreBrokenOrHostile(ITestOutputHelper output)
{
    private const int AtLeast = 200;

    [Fact]
    public void None_breaks_the_cleaner_and_none_comes_out_with_a_trace()
    {
        output.WriteLine($"Seed {HostileFiles.Seed}");
        var files = HostileFiles.All().ToList();
        var reasons = new SortedDictionary<string, int>();

        foreach (var (name, file) in files)
        {
            var (outcome, copy) = Tried(name, file);
            var result = outcome is CleaningOutcome.CannotBeCleaned cannot ? cannot.Why.ToString() : "cleaned";
            reasons[result] = reasons.GetValueOrDefault(result) + 1;
            if (outcome is CleaningOutcome.Cleaned)
            {
                Assert.False(HoldsMarker(outcome.Kind, copy), name);
            }
        }

        output.WriteLine(string.Join(", ", reasons.Select(reason => $"{reason.Key} {reason.Value}")));
        Assert.InRange(files.Count, AtLeast, int.MaxValue);
        Assert.All([Uncleanable.Damaged, Uncleanable.Hostile, Uncleanable.HoldsForeignParts, Uncleanable.KindNotSupported], why => Assert.Contains(why.ToString(), reasons.Keys));
    }

    [Fact]
    public void An_empty_file_and_one_too_large_are_not_even_looked_at()
    {
        Assert.Equal(Uncleanable.Empty, Cleaned.WhyNot([]));
        Assert.Equal(Uncleanable.TooLarge, Cleaned.WhyNot(new byte[Cleaner.MostBytes + 1]));
    }

    [Fact]
    public void A_picture_that_is_a_document_too_comes_out_as_the_picture_alone() =>
        Assert.Equal(SamplePictures.PlainJpeg, Cleaned.Of([.. SamplePictures.PlainJpeg, .. SampleDocuments.Word()]).Copy);

    private static (CleaningOutcome Outcome, byte[] Copy) Tried(string name, byte[] file)
    {
        try
        {
            return Cleaned.Try(file);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"{name}: the cleaner threw.", failure);
        }
    }

    private static bool HoldsMarker(FileKind kind, byte[] copy) => kind is FileKind.Word or FileKind.Excel or FileKind.PowerPoint
        ? SampleDocuments.Unpacked(copy).Contains(SamplePictures.Marker, StringComparison.Ordinal)
        : SamplePictures.HoldsMarker(copy);
}
