namespace LaporBot.Conversations.Reference;

/// <summary>Two data files, each in order, that do not fit together.</summary>
/// <param name="File">Holds the value that the other lacks, or holds too.</param>
internal sealed record FileClash(string File, string Value, string Other, string What)
{
    /// <returns>Null where all fit together.</returns>
    public static FileClash? In(FileContents contents)
    {
        var agencies = contents.Of<IReadOnlyList<Agency>>(ReferenceFiles.Agencies).Select(one => one.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (contents.Of<IReadOnlyList<Agency>>(ReferenceFiles.Governments).FirstOrDefault(one => agencies.Contains(one.Code)) is { } twice)
        {
            return new FileClash(ReferenceFiles.Agencies, twice.Code, ReferenceFiles.Governments, $"{twice.Code} stands in {ReferenceFiles.Governments} too.");
        }

        var regions = contents.Of<RegionDirectory>(ReferenceFiles.Regions);
        foreach (var unknown in contents.Of<ElectionCalendar>(ReferenceFiles.Elections).All.SelectMany(one => one.Regions).Where(code => regions.Find(code) is null))
        {
            return Lacks(ReferenceFiles.Elections, unknown.ToString(), ReferenceFiles.Regions, "region");
        }

        var (violations, guide) = (contents.Of<ViolationCatalogue>(ReferenceFiles.Violations), contents.Of<GuideBook>(ReferenceFiles.Guide));
        if (guide.Codes().FirstOrDefault(code => violations.Find(code) is null) is { } unexplained)
        {
            return Lacks(ReferenceFiles.Guide, unexplained, ReferenceFiles.Violations, "form");
        }

        var elsewhere = contents.Of<IReadOnlyList<ElsewhereRoute>>(ReferenceFiles.Elsewhere);
        return guide.Routes().FirstOrDefault(code => elsewhere.All(route => route.Code != code)) is { } nowhere
            ? Lacks(ReferenceFiles.Guide, nowhere, ReferenceFiles.Elsewhere, "route")
            : null;
    }

    /// <summary>The fault of one of the two, which need not be the one that names the value.</summary>
    public ReferenceFaultException FaultOf(string culprit, FileContents contents)
    {
        var line = JsonEntries.LineOf(contents.TextOf(File), Value);
        return culprit == File
            ? new ReferenceFaultException(File, line, What)
            : new ReferenceFaultException(culprit, CsvRows.LineOf(contents.TextOf(culprit), Value), $"does not fit {File}:{line}: {What}");
    }

    private static FileClash Lacks(string file, string value, string other, string what) => new(file, value, other, $"{value} is no {what} of {other}.");
}
