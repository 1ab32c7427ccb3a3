using System.Text.RegularExpressions;
using System.Xml;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Where documents write down people, times and paths.</summary>
/// <param name="Element">The element whose attributes are looked at.</param>
internal readonly partial record struct OfficeNames(string Element, string Namespace)
{
    /// <summary>Stands where a name stood.</summary>
    public const string Somebody = "Penulis";

    private const string Initial = "P";
    private const string LongAgo = "2000-01-01T00:00:00";
    private const string Thing = "Objek";

    private static readonly Dictionary<string, Trace> s_leftOut = new()
    {
        ["rsids"] = Trace.RevisionAuthors,
        ["revisionPtr"] = Trace.RevisionAuthors,
        ["docId"] = Trace.RevisionAuthors,
        ["presenceInfo"] = Trace.RevisionAuthors,
        ["permStart"] = Trace.RevisionAuthors,
        ["permEnd"] = Trace.RevisionAuthors,
        ["smartTagPr"] = Trace.AddedData,
        ["customXmlPr"] = Trace.AddedData,
        ["docVars"] = Trace.AddedData,
        ["dataBinding"] = Trace.AddedData,
        ["custDataLst"] = Trace.AddedData,
        ["mailMerge"] = Trace.AddedData,
        ["attachedTemplate"] = Trace.FileNames,
        ["saveThroughXslt"] = Trace.FileNames,
        ["absPath"] = Trace.FileNames,
        ["fileSharing"] = Trace.DocumentProperties,
        ["customWorkbookViews"] = Trace.DocumentProperties,
        ["customSheetViews"] = Trace.DocumentProperties,
    };

    /// <summary>A program would call the document broken when what it leads to is gone; only a printer's settings may.</summary>
    public bool NeedsItsRelation => Element != "pageSetup";

    public static bool IsLeftOut(XmlReader element, out Trace trace) => s_leftOut.TryGetValue(element.LocalName, out trace);

    /// <summary>A place in the text that shows the author of the document: his name stands there as text.</summary>
    public static bool BindsTheAuthor(XmlReader element) =>
        element.LocalName == "dataBinding" && Enumerable.Range(0, element.AttributeCount).Any(i => BoundName().IsMatch(element.GetAttribute(i)));

    public static bool IsRelation(XmlReader attribute) => attribute.NamespaceURI.EndsWith("officeDocument/2006/relationships", StringComparison.Ordinal)
        || attribute.NamespaceURI.EndsWith("ooxml/officeDocument/relationships", StringComparison.Ordinal);

    /// <summary>A field that a program fills with a name or a path.</summary>
    public static bool TellsAName(string field) => NameField().IsMatch(field);

    public bool IsFieldWithName(XmlReader attribute) => Element == "fldSimple" && attribute.LocalName == "instr" && TellsAName(attribute.Value);

    /// <returns>Null when the attribute stays as it is; empty when it goes.</returns>
    public string? InsteadOf(XmlReader attribute, out Trace trace)
    {
        trace = Element is "comment" or "cm" or "cmAuthor" or "author" ? Trace.CommentAuthors : Trace.RevisionAuthors;
        var name = attribute.LocalName;
        var isWord = attribute.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);
        switch (Element, name)
        {
            case (_, "author") when isWord:
            case ("cmAuthor" or "author", "name"):
            case (_, "refreshedBy" or "userName"):
                return Somebody;
            case (_, "initials"):
            case ("author", "userId" or "providerId"):
                return Initial;
            case ("cm" or "reply", "created"):
                return LongAgo;
            case (_, "date") when isWord:
            case (_, "dateUtc" or "dt" or "refreshedDate" or "refreshedDateIso"):
            case (_, _) when isWord && name.StartsWith("rsid", StringComparison.Ordinal):
                return "";
            case ("docPr" or "cNvPr", "name" or "descr" or "title"):
            case (_, "title" or "alt") when attribute.NamespaceURI.StartsWith("urn:schemas-microsoft-com", StringComparison.Ordinal) || Namespace == "urn:schemas-microsoft-com:vml":
                trace = Trace.FileNames;
                return name == "name" ? Thing : "";
            default:
                return null;
        }
    }

    [GeneratedRegex("creator|lastModifiedBy|Company|Manager", RegexOptions.IgnoreCase)]
    private static partial Regex BoundName();

    [GeneratedRegex(@"\b(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|DOCPROPERTY|INFO|INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NameField();
}
