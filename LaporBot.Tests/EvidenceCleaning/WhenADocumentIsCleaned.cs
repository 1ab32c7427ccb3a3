using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using LaporBot.Conversations.Cases;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.EvidenceCleaning;

public class WhenADocumentIsCleaned
{
    public static TheoryData<string> Kinds => ["word", "excel", "powerpoint"];

    [Theory, MemberData(nameof(Kinds))]
    public void Nobody_is_named_in_it_any_more_and_its_words_are_kept(string kind)
    {
        var file = Document(kind);
        Assert.Contains(SamplePictures.Marker, SampleDocuments.Unpacked(file), StringComparison.Ordinal);

        var inside = SampleDocuments.Unpacked(Cleaned.Of(file).Copy);

        Assert.DoesNotContain(SamplePictures.Marker, inside, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-11-22", inside, StringComparison.Ordinal);
        Assert.Contains(SampleDocuments.Visible, inside, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_part_that_is_named_is_there_and_reads(string kind)
    {
        using var zip = new ZipArchive(new MemoryStream(Cleaned.Of(Document(kind)).Copy));
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet();

        var parts = zip.Entries.Where(entry => !entry.FullName.Contains("/media/", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, Load);
        var overrides = parts["[Content_Types].xml"].Root!.Elements().Select(type => (string?)type.Attribute("PartName")).OfType<string>();
        Assert.All(overrides, part => Assert.Contains(part.TrimStart('/'), names));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Empty(zip.Comment);
    }

    [Fact]
    public void It_is_told_what_was_removed() =>
        Assert.Equal(
            [
                Trace.Position, Trace.CameraData, Trace.EditingData, Trace.ColourProfile, Trace.EmbeddedPicture, Trace.Comment, Trace.AfterTheEnd, Trace.UnknownParts,
                Trace.DocumentProperties, Trace.AddedData, Trace.CommentAuthors, Trace.RevisionAuthors, Trace.FileNames,
            ],
            Cleaned.Of(SampleDocuments.Word()).Removed);

    [Fact]
    public void A_link_into_the_web_stays_and_a_path_of_the_machine_goes()
    {
        var inside = SampleDocuments.Unpacked(Cleaned.Of(SampleDocuments.Word()).Copy);

        Assert.Contains("https://contoh.invalid/", inside, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", inside, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:r><w:instrText> AUTHOR </w:instrText></w:r>")]
    [InlineData("<w:r><w:instrText> AUT</w:instrText></w:r><w:r><w:instrText>HOR </w:instrText></w:r>")]
    [InlineData("<w:fldSimple w:instr=\"FILENAME \\p\"/>")]
    [InlineData("<w:dataBinding w:xpath=\"/coreProperties/creator\"/>")]
    public void A_field_that_shows_its_author_keeps_it_from_being_cleaned(string field) =>
        Assert.Equal(Uncleanable.HoldsForeignParts, Cleaned.WhyNot(SampleDocuments.Word(field)));

    [Theory]
    [InlineData("<w:x w:baru=\"dibuat oleh BUDI-CONTOH-7319 kemarin\"/>")]
    [InlineData("<w:permStart w:id=\"1\" w:ed=\"budi@contoh.invalid\"/>")]
    public void The_names_of_its_makers_go_from_places_that_are_not_known_too(string extra)
    {
        var inside = SampleDocuments.Unpacked(Cleaned.Of(SampleDocuments.Word(extra)).Copy);

        Assert.DoesNotContain("budi", inside, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/embeddings/oleObject1.bin")]
    [InlineData("word/media/image2.emf")]
    [InlineData("word/media/Foto Budi.jpeg")]
    [InlineData("xl/externalLinks/externalLink1.xml")]
    [InlineData("_xmlsignatures/sig1.xml")]
    [InlineData("kejutan.xml")]
    public void A_part_that_is_not_known_keeps_it_from_being_cleaned(string part)
    {
        var parts = SampleDocuments.WordParts();
        parts[part] = "<x/>"u8.ToArray();

        Assert.Equal(Uncleanable.HoldsForeignParts, Cleaned.WhyNot(SampleDocuments.Zip(parts)));
    }

    [Fact]
    public void A_picture_that_is_fetched_from_outside_keeps_it_from_being_cleaned()
    {
        var parts = SampleDocuments.WordParts();
        var relations = Encoding.UTF8.GetString(parts["word/_rels/document.xml.rels"]);
        parts["word/_rels/document.xml.rels"] = Encoding.UTF8.GetBytes(relations.Replace("/hyperlink\" Target=\"https", "/image\" Target=\"https", StringComparison.Ordinal));

        Assert.Equal(Uncleanable.HoldsForeignParts, Cleaned.WhyNot(SampleDocuments.Zip(parts)));
    }

    [Fact]
    public void Entities_are_not_followed()
    {
        var parts = SampleDocuments.WordParts();
        parts["word/styles.xml"] = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"u8.ToArray();

        Assert.Equal(Uncleanable.Damaged, Cleaned.WhyNot(SampleDocuments.Zip(parts)));
    }

    [Theory]
    [InlineData("../../tmp/luar.xml")]
    [InlineData("/etc/luar.xml")]
    [InlineData("word\\..\\luar.xml")]
    [InlineData("C:/luar.xml")]
    [InlineData("WORD/DOCUMENT.XML")]
    public void A_name_that_leads_elsewhere_or_comes_twice_is_hostile(string name)
    {
        var parts = SampleDocuments.WordParts();
        parts[name] = "<x/>"u8.ToArray();

        Assert.Equal(Uncleanable.Hostile, Cleaned.WhyNot(SampleDocuments.Zip(parts)));
    }

    [Fact]
    public void A_part_that_grows_beyond_measure_is_hostile()
    {
        var parts = SampleDocuments.WordParts();
        parts["word/styles.xml"] = [.. "<x>"u8, .. Enumerable.Repeat((byte)' ', 4_000_000), .. "</x>"u8];

        Assert.Equal(Uncleanable.Hostile, Cleaned.WhyNot(SampleDocuments.Zip(parts)));
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        return XDocument.Load(from);
    }

    private static byte[] Document(string kind) => kind switch
    {
        "word" => SampleDocuments.Word(),
        "excel" => SampleDocuments.Excel(),
        _ => SampleDocuments.PowerPoint(),
    };
}
