using System.IO.Compression;
using System.Text;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.EvidenceCleaning;

public class WhatAFileTellsOfItsMaker
{
    [Fact]
    public void A_photo_with_a_position_has_one() => Assert.Equal([Giveaway.Position], In(SamplePictures.MarkedJpeg()));

    [Fact]
    public void A_plain_photo_tells_nothing() => Assert.Empty(In(SamplePictures.PlainJpeg));

    [Fact]
    public void A_picture_of_a_program_holds_its_author() => Assert.Equal([Giveaway.Position, Giveaway.Author], In(SamplePictures.MarkedPng));

    [Fact]
    public void A_picture_of_the_web_can_hold_a_position() => Assert.Equal([Giveaway.Position], In(SamplePictures.MarkedWebP));

    [Fact]
    public void A_letter_holds_who_wrote_it() => Assert.Contains(Giveaway.Author, In(SampleDocuments.Word()));

    [Fact]
    public void A_table_and_slides_hold_who_made_them() =>
        Assert.All([SampleDocuments.Excel(), SampleDocuments.PowerPoint()], file => Assert.Contains(Giveaway.Author, In(file)));

    [Fact]
    public void A_pdf_holds_its_author() => Assert.Equal([Giveaway.Author], In(SamplePdf.Marked()));

    [Theory]
    [InlineData("/Author ()", false)]
    [InlineData("/Author <FEFF>", false)]
    [InlineData("/Author <FEFF0042>", true)]
    [InlineData("/Author (Budi Contoh)", true)]
    [InlineData("/Author 12 0 R", true)]
    [InlineData("/Creator (Aplikasi)", false)]
    public void An_author_without_a_name_is_none(string properties, bool isThere) =>
        Assert.Equal(isThere, In(Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj << {properties} >> endobj")).Contains(Giveaway.Author));

    [Fact]
    public void An_author_packed_in_an_object_stream_is_found()
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write("1 0 << /Author (Budi Contoh) >>"u8);
        }

        byte[] file = [.. "%PDF-1.5\n1 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n"u8, .. packed.ToArray(), .. "\nendstream"u8];
        Assert.Equal([Giveaway.Author], In(file));
    }

    [Theory]
    [InlineData("<dc:creator><rdf:Seq><rdf:li>Budi</rdf:li></rdf:Seq></dc:creator>", Giveaway.Author)]
    [InlineData("exif:GPSLatitude=\"7,1S\"", Giveaway.Position)]
    [InlineData("<aux:SerialNumber>77</aux:SerialNumber>", Giveaway.Device)]
    public void The_text_of_an_editing_program_is_read(string text, Giveaway what) =>
        Assert.Contains(what, In([.. SamplePictures.PlainJpeg, .. Encoding.ASCII.GetBytes(text)]));

    [Theory]
    [InlineData("<dc:creator><rdf:Seq><rdf:li></rdf:li></rdf:Seq></dc:creator>")]
    [InlineData("exif:GPSLatitude=\"\"")]
    public void An_empty_one_says_nothing(string text) => Assert.Empty(In([.. SamplePictures.PlainJpeg, .. Encoding.ASCII.GetBytes(text)]));

    [Fact]
    public void A_video_can_hold_a_position_and_its_frames_are_not_searched()
    {
        byte[] head = [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 0, 0];
        byte[] frames = [0, 0, 0, 13, .. "mdat"u8, 0xA9, .. "xyz"u8, 0];
        byte[] properties = [0, 0, 0, 20, .. "moov"u8, 0xA9, .. "xyz+7.1-110"u8];

        Assert.Empty(In([.. head, .. frames]));
        Assert.Equal([Giveaway.Position], In([.. head, .. frames, .. properties]));
    }

    [Fact]
    public void Broken_and_hostile_files_are_looked_into_without_harm() =>
        Assert.All(HostileFiles.All(), one => Assert.NotNull(In(one.File)));

    private static IReadOnlyList<Giveaway> In(byte[] file) => GiveawaySearch.In(FileSignature.KindOf(file), file);
}
