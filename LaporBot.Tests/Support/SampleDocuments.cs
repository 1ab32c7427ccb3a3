using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LaporBot.Tests.Support;

/// <summary>Small Office documents with a marker in every place where they write down people, times and paths.</summary>
internal static class SampleDocuments
{
    public const string Visible = "Isi surat yang boleh dibaca.";

    private const string M = SamplePictures.Marker;
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Word(string? extra = null) => Zip(WordParts(extra));

    public static Dictionary<string, byte[]> WordParts(string? extra = null) => Parts(
        ("[Content_Types].xml", Types("/word/document.xml", "/word/comments.xml", "/word/people.xml", "/docProps/core.xml", "/customXml/item1.xml")),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "word/document.xml"), ("rId2", "metadata/core-properties", "docProps/core.xml"), ("rId3", "thumbnail", "docProps/thumbnail.jpeg"))),
        ("docProps/core.xml", $"<core><creator>{M}</creator></core>"),
        ("docProps/app.xml", $"<app><Company>{M}</Company></app>"),
        ("docProps/thumbnail.jpeg", M),
        ("customXml/item1.xml", $"<item>{M}</item>"),
        ("word/people.xml", $"<people>{M}</people>"),
        ("word/settings.xml", $"""{Head}<w:settings {W} {R}><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="{M}"/></w:rsids><w:docVars><w:docVar w:name="x" w:val="{M}"/></w:docVars></w:settings>"""),
        ("word/_rels/settings.xml.rels", $"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relation}/attachedTemplate" Target="file:///D:/Berkas/{M}/a.dotx" TargetMode="External"/></Relationships>"""),
        ("word/comments.xml", $"""{Head}<w:comments {W}><w:comment w:id="1" w:author="{M}" w:initials="{M}" w:date="2026-11-22T01:02:03Z"><w:p><w:r><w:t>Catatan.</w:t></w:r></w:p></w:comment></w:comments>"""),
        ("word/_rels/document.xml.rels", $"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relation}/comments" Target="comments.xml"/><Relationship Id="rId2" Type="{Relation}/people" Target="people.xml"/><Relationship Id="rId3" Type="{Relation}/image" Target="media/image1.jpeg"/><Relationship Id="rId4" Type="{Relation}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId5" Type="{Relation}/hyperlink" Target="file:///berkas/{M}/x" TargetMode="External"/><Relationship Id="rId6" Type="{Relation}/hyperlink" Target="https://contoh.invalid/" TargetMode="External"/></Relationships>"""),
        ("word/document.xml", $"""{Head}<!-- {M} --><w:document {W} {R} xmlns:wp="urn:contoh:wp"><w:body><w:p w:rsidR="00AB12CD"><w:ins w:id="2" w:author="{M}" w:date="2026-11-22T01:02:03Z"><w:r><w:t xml:space="preserve">{Visible}</w:t></w:r></w:ins><wp:docPr id="1" name="{M}" descr="D:\Berkas\{M}\foto.jpg"/>{extra}</w:p></w:body></w:document>"""),
        ("word/media/image1.jpeg", SamplePictures.MarkedJpeg()));

    /// <summary>A workbook of about this size: one sheet of numbers that hardly pack, and a picture of the same weight.</summary>
    public static byte[] LargeExcel(int length)
    {
        var parts = ExcelParts();
        var cells = new StringBuilder(length).Append(CultureInfo.InvariantCulture, $"{Head}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        var random = new Random(7);
        while (cells.Length < length / 2)
        {
            cells.Append("<c><v>").Append(Convert.ToHexString(Bytes(random, 4096))).Append("</v></c>");
        }

        parts["xl/worksheets/sheet2.xml"] = Encoding.UTF8.GetBytes(cells.Append("</sheetData></worksheet>").ToString());
        var packed = Zip(parts).Length;
        parts["xl/media/image1.png"] = SamplePictures.LargePng(length - packed);
        return Zip(parts);
    }

    public static byte[] Excel() => Zip(ExcelParts());

    private static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static Dictionary<string, byte[]> ExcelParts() => Parts(
        ("[Content_Types].xml", Types("/xl/workbook.xml", "/xl/comments1.xml", "/xl/persons/person.xml")),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml"))),
        ("xl/persons/person.xml", $"<persons>{M}</persons>"),
        ("xl/printerSettings/printerSettings1.bin", M),
        ("xl/workbook.xml", $"""{Head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fileSharing userName="{M}"/><absPath url="D:\Berkas\{M}\"/><sheets/></workbook>"""),
        ("xl/worksheets/sheet1.xml", $"""{Head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {R}><v>{Visible}</v><pageSetup paperSize="9" r:id="rId1"/></worksheet>"""),
        ("xl/worksheets/_rels/sheet1.xml.rels", $"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relation}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>"""),
        ("xl/comments1.xml", $"""{Head}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>{M}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>{M}: Catatan.</t></text></comment></commentList></comments>"""));

    public static byte[] PowerPoint() => Zip(Parts(
        ("[Content_Types].xml", Types("/ppt/presentation.xml", "/ppt/commentAuthors.xml", "/ppt/revisionInfo.xml")),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "ppt/presentation.xml"))),
        ("ppt/revisionInfo.xml", $"<info>{M}</info>"),
        ("ppt/presentation.xml", $"""{Head}<p:presentation xmlns:p="urn:contoh:p"><p:t>{Visible}</p:t></p:presentation>"""),
        ("ppt/commentAuthors.xml", $"""{Head}<p:cmAuthorLst xmlns:p="urn:contoh:p"><p:cmAuthor id="1" name="{M}" initials="{M}"/></p:cmAuthorLst>"""),
        ("ppt/comments/comment1.xml", $"""{Head}<p:cmLst xmlns:p="urn:contoh:p"><p:cm authorId="1" dt="2026-11-22T01:02:03"/></p:cmLst>""")));

    public static byte[] Zip(IReadOnlyDictionary<string, byte[]> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.Comment = M;
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = new DateTimeOffset(2026, 11, 22, 1, 2, 4, TimeSpan.Zero);
                using var to = entry.Open();
                to.Write(bytes);
            }
        }

        return file.ToArray();
    }

    /// <summary>All that a document says, unpacked: a marker must not hide behind the compression.</summary>
    public static string Unpacked(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var all = new StringBuilder(Encoding.Latin1.GetString(file));
        foreach (var entry in zip.Entries)
        {
            using var from = new StreamReader(entry.Open(), Encoding.Latin1);
            all.Append(entry.FullName).Append(from.ReadToEnd());
        }

        return all.ToString();
    }

    private static Dictionary<string, byte[]> Parts(params (string Name, object Content)[] parts) =>
        parts.ToDictionary(part => part.Name, part => part.Content as byte[] ?? Encoding.UTF8.GetBytes((string)part.Content));

    private static string Types(params string[] parts) =>
        $"""{Head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>{string.Concat(parts.Select(part => $"""<Override PartName="{part}" ContentType="application/xml"/>"""))}</Types>""";

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(one => $"""<Relationship Id="{one.Id}" Type="{Relation}/{one.Type}" Target="{one.Target}"/>"""))}</Relationships>""";
}
