using System.IO.Compression;
using System.Xml.Linq;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>The people whom a document names as its makers: wherever their names stand outside its words, they go.</summary>
internal sealed class OfficePeople
{
    private const int ShortestName = 3;
    private const int LargestList = 1024 * 1024;

    private static readonly string[] s_makers = ["creator", "lastModifiedBy", "Company", "Manager"];

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The properties do not read.</exception>
    public static OfficePeople Of(ZipArchive document)
    {
        var people = new OfficePeople();
        foreach (var entry in document.Entries.Where(entry => entry.FullName is "docProps/core.xml" or "docProps/app.xml" && entry.Length <= LargestList))
        {
            using var reader = OfficeXml.Reader(OfficePackage.Read(entry));
            foreach (var element in XDocument.Load(reader).Descendants().Where(element => s_makers.Contains(element.Name.LocalName)))
            {
                people.Add(element.Value);
            }
        }

        return people;
    }

    public void Add(string name)
    {
        if (name.Trim() is { Length: >= ShortestName } whole && whole != OfficeNames.Somebody)
        {
            _names.Add(whole);
        }
    }

    /// <returns>The text without their names; the same text when it holds none.</returns>
    public string Without(string text)
    {
        foreach (var name in _names)
        {
            text = text.Replace(name, OfficeNames.Somebody, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
