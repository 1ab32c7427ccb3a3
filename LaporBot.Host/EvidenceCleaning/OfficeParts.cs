using System.Text.RegularExpressions;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Which parts of a document stay, which go, and which make it one that cannot be cleaned. What is not listed is not trusted.</summary>
internal static partial class OfficeParts
{
    public static PartFate FateOf(string name) => name switch
    {
        OfficePackage.Types => PartFate.Types,
        _ when Dropped().IsMatch(name) || name.EndsWith('/') => PartFate.Dropped,
        _ when Relations().IsMatch(name) => PartFate.Relations,
        _ when Picture().IsMatch(name) => PartFate.Picture,
        _ when Words().IsMatch(name) => PartFate.Words,
        _ => PartFate.Foreign,
    };

    public static Trace? TraceOf(string name) => name switch
    {
        _ when name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("docMetadata/", StringComparison.OrdinalIgnoreCase) => Trace.DocumentProperties,
        _ when name.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) => Trace.AddedData,
        _ when name.Contains("/pe", StringComparison.OrdinalIgnoreCase) || name.Contains("/threaded", StringComparison.OrdinalIgnoreCase) => Trace.CommentAuthors,
        _ when name.EndsWith('/') => null,
        _ => Trace.UnknownParts,
    };

    /// <summary>The relations of <c>word/document.xml</c> lie in <c>word/_rels/document.xml.rels</c>; those of the whole in <c>_rels/.rels</c>.</summary>
    /// <returns>The name of the part; empty for the whole.</returns>
    public static string SourceOf(string relations)
    {
        var folder = relations[..relations.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase)];
        return folder + Path.GetFileNameWithoutExtension(relations);
    }

    /// <summary>The part that a relation of another part leads to.</summary>
    public static string TargetOf(string source, string target)
    {
        var path = new Stack<string>(target.StartsWith('/') ? [] : source.Split('/').SkipLast(1));
        foreach (var step in Uri.UnescapeDataString(target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                path.TryPop(out _);
            }
            else if (step != ".")
            {
                path.Push(step);
            }
        }

        return string.Join('/', path.Reverse());
    }

    [GeneratedRegex(@"^(docProps|customXml|docMetadata|\[trash\])/|^word/people\.xml$|^xl/(persons|threadedComments|printerSettings|revisions)/|^ppt/(changesInfos|tags|printerSettings)/|^ppt/revisionInfo\.xml$|^word/printerSettings", RegexOptions.IgnoreCase)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"^(.*/)?_rels/[^/]*\.rels$", RegexOptions.IgnoreCase)]
    private static partial Regex Relations();

    [GeneratedRegex(@"^(word|xl|ppt)/media/image\d+\.\w{3,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(
        @"^word/(document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes|(header|footer)\d*|comments\w*|theme/theme\d+|charts/(chart|style|colors)\d+|diagrams/\w+)\.xml$" +
        @"|^xl/(workbook|styles|sharedStrings|calcChain|metadata|comments\d*|(worksheets|chartsheets)/sheet\d+|theme/theme\d+|tables/table\d+|charts/(chart|style|colors)\d+|drawings/drawing\d+|pivotTables/pivotTable\d+|pivotCache/pivotCache(Definition|Records)\d+)\.xml$" +
        @"|^xl/drawings/vmlDrawing\d+\.vml$" +
        @"|^ppt/(presentation|presProps|viewProps|tableStyles|commentAuthors|authors|(slides/slide|slideLayouts/slideLayout|slideMasters/slideMaster|notesSlides/notesSlide|notesMasters/notesMaster|handoutMasters/handoutMaster|theme/theme)\d+|comments/\w+|charts/(chart|style|colors)\d+|diagrams/\w+)\.xml$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

/// <summary>What becomes of a part of a document.</summary>
internal enum PartFate
{
    /// <summary>XML that is read and written again without names.</summary>
    Words,

    Picture,
    Relations,
    Types,
    Dropped,

    /// <summary>Nothing is known of it that would make it safe.</summary>
    Foreign,
}
