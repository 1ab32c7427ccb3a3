using LaporBot.Conversations.Cases;
using LaporBot.Tests.Support;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;

namespace LaporBot.Tests.EvidenceCleaning;

public class WhenAPictureIsCleaned
{
    public static TheoryData<string> Kinds => ["jpeg", "png", "webp"];

    [Theory, MemberData(nameof(Kinds))]
    public void Nothing_of_what_was_hidden_in_it_is_left(string kind)
    {
        var file = Marked(kind);
        Assert.True(SamplePictures.HoldsMarker(file));

        var (copy, removed) = Cleaned.Of(file);

        Assert.False(SamplePictures.HoldsMarker(copy));
        Assert.Contains(Trace.CameraData, removed);
        Assert.Contains(Trace.AfterTheEnd, removed);
        Assert.Contains(Trace.ColourProfile, removed);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_copy_cleaned_again_stays_as_it_is(string kind)
    {
        var (copy, _) = Cleaned.Of(Marked(kind));

        var (again, _) = Cleaned.Of(copy);

        Assert.Equal(copy, again);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_reader_of_metadata_that_is_not_ours_finds_no_camera_and_no_place(string kind)
    {
        var before = ImageMetadataReader.ReadMetadata(new MemoryStream(Marked(kind)));
        Assert.Contains(before, part => part is ExifDirectoryBase);

        var after = ImageMetadataReader.ReadMetadata(new MemoryStream(Cleaned.Of(Marked(kind)).Copy));

        Assert.DoesNotContain(after, part => part is GpsDirectory or ExifSubIfdDirectory);
        Assert.All(after.OfType<ExifIfd0Directory>(), part => Assert.Equal(ExifDirectoryBase.TagOrientation, Assert.Single(part.Tags).Type));
        Assert.All(after, part => Assert.Empty(part.Errors));
        Assert.DoesNotContain(after.SelectMany(part => part.Tags), tag => tag.Description?.Contains("BUDI", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_picture_itself_is_kept_byte_for_byte()
    {
        var plain = SamplePictures.PlainJpeg;

        Assert.Equal(plain, Cleaned.Of(plain).Copy);
        Assert.Empty(Cleaned.Of(plain).Removed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_photo_is_turned_as_before(byte orientation)
    {
        var (copy, removed) = Cleaned.Of(SamplePictures.MarkedJpeg(orientation));

        var told = ImageMetadataReader.ReadMetadata(new MemoryStream(copy)).OfType<ExifIfd0Directory>().SingleOrDefault();
        Assert.Equal(orientation == 1 ? null : orientation, told?.GetInt32(ExifDirectoryBase.TagOrientation));
        Assert.Contains(Trace.Position, removed);
    }

    [Fact]
    public void A_text_in_the_tail_of_a_table_makes_it_damaged()
    {
        var file = SamplePictures.PlainJpeg;
        var at = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB]);
        byte[] longer = [.. file[..(at + 3)], (byte)(file[at + 3] + 4), .. file[(at + 4)..(at + 69)], .. "BUDI"u8, .. file[(at + 69)..]];

        Assert.Equal(Uncleanable.Damaged, Cleaned.WhyNot(longer));
    }

    [Fact]
    public void A_chunk_whose_sum_is_wrong_makes_it_damaged()
    {
        var file = SamplePictures.MarkedPng;
        file[file.AsSpan().IndexOf("IDAT"u8) + 5] ^= 1;

        Assert.Equal(Uncleanable.Damaged, Cleaned.WhyNot(file));
    }

    [Fact]
    public void A_webp_says_of_itself_only_what_it_still_holds()
    {
        var (copy, _) = Cleaned.Of(SamplePictures.MarkedWebP);

        Assert.Equal(copy.Length - 8, BitConverter.ToInt32(copy, 4));
        Assert.Equal([0x10, 0, 0, 0], copy.AsSpan(20, 4).ToArray());
    }

    private static byte[] Marked(string kind) => kind switch
    {
        "jpeg" => SamplePictures.MarkedJpeg(),
        "png" => SamplePictures.MarkedPng,
        _ => SamplePictures.MarkedWebP,
    };
}
