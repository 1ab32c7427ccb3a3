using System.IO.Compression;
using System.Xml;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Who made, changed or commented a document, and what the pictures in it give away.</summary>
internal static class DocumentGiveaways
{
    private const int LargestPart = 8 * 1024 * 1024;
    private const int MostUnpacked = 48 * 1024 * 1024;

    private static readonly string[] s_makers = ["creator", "lastModifiedBy", "initial-creator", "Manager", "Company", "author"];

    // What programs write where nobody has told them a name.
    private static readonly string[] s_nobody =
        ["", "Microsoft Office User", "Windows User", "User", "Admin", "Administrator", "Unknown", "python-docx", "openpyxl", "Author", OfficeNames.Somebody];

    private static readonly string[] s_pictures = [".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic"];

    /// <exception cref="InvalidDataException">It is no zip.</exception>
    public static void In(ReadOnlyMemory<byte> file, ISet<Giveaway> found)
    {
        if (!ZipLimits.HasReasonableEnd(file.Span))
        {
            return;
        }

        using var zip = OfficePackage.Open(file);
        if (!ZipLimits.Allow(zip))
        {
            return;
        }

        var unpacked = 0L;
        foreach (var part in zip.Entries.Where(entry => entry.Length <= LargestPart).OrderBy(entry => entry.Length))
        {
            var isPicture = s_pictures.Contains(Path.GetExtension(part.FullName).ToLowerInvariant());
            if (!isPicture && !NamesPeople(part.FullName))
            {
                continue;
            }

            unpacked += part.Length;
            if (unpacked > MostUnpacked)
            {
                return;
            }

            if (isPicture)
            {
                GiveawaySearch.InPicture(BytesOf(part), found);
            }
            else if (HasPerson(part))
            {
                found.Add(Giveaway.Author);
            }
        }
    }

    private static bool NamesPeople(string part) =>
        part is "docProps/core.xml" or "docProps/app.xml" or "meta.xml" or "word/document.xml" or "content.xml" or "ppt/commentAuthors.xml" or "ppt/authors.xml"
        || part.Contains("/comments", StringComparison.Ordinal) || part.Contains("/persons/", StringComparison.Ordinal);

    private static bool HasPerson(ZipArchiveEntry part)
    {
        var namesAttribute = part.FullName.StartsWith("ppt/", StringComparison.Ordinal) ? "name" : part.FullName.Contains("/persons/", StringComparison.Ordinal) ? "displayName" : "author";
        using var reader = OfficeXml.Reader(OfficePackage.Read(part));
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (IsSomebody(Attribute(reader, namesAttribute)))
            {
                return true;
            }

            if (s_makers.Contains(reader.LocalName) && !reader.IsEmptyElement && reader.Read() && reader.NodeType == XmlNodeType.Text && IsSomebody(reader.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Attribute(XmlReader reader, string sought)
    {
        string? value = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            value = reader.LocalName == sought ? reader.Value : value;
        }

        reader.MoveToElement();
        return value;
    }

    private static bool IsSomebody(string? name) => name is not null && !s_nobody.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    private static byte[] BytesOf(ZipArchiveEntry part)
    {
        using var from = OfficePackage.Read(part);
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }
}
