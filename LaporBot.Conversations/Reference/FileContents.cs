using LaporBot.Conversations.Admissibility;

namespace LaporBot.Conversations.Reference;

/// <summary>What stands in the data files that serve together: the built-in ones, and an operator's laid over them.</summary>
internal sealed class FileContents(IReadOnlyDictionary<string, ReadFile> files)
{
    public T Of<T>(string name) => (T)files[name].Content;

    public string TextOf(string name) => files[name].Text;

    /// <summary>The same and one file more, or instead.</summary>
    public FileContents With(string name, ReadFile file) => new(new Dictionary<string, ReadFile>(files) { [name] = file });

    /// <summary>Only where no two of them clash.</summary>
    public ReferenceData Together() => new()
    {
        Elsewhere = Of<IReadOnlyList<ElsewhereRoute>>(ReferenceFiles.Elsewhere),
        Regions = Of<RegionDirectory>(ReferenceFiles.Regions),
        Elections = Of<ElectionCalendar>(ReferenceFiles.Elections),
        Violations = Of<ViolationCatalogue>(ReferenceFiles.Violations),
        Guide = Of<GuideBook>(ReferenceFiles.Guide),
        HighPosts = Of<HighPostBook>(ReferenceFiles.HighPosts),
        StageLimits = Of<IReadOnlyList<StageLimit>>(ReferenceFiles.Stages),
        Agencies = new AgencyDirectory([.. Of<IReadOnlyList<Agency>>(ReferenceFiles.Agencies), .. Of<IReadOnlyList<Agency>>(ReferenceFiles.Governments)]),
        AdmissibilityRules = Of<IReadOnlyList<AdmissibilityRule>>(ReferenceFiles.Admissibility),
        Calendar = new WorkingDays(files.Where(file => ReferenceFiles.IsOfHolidays(file.Key)).SelectMany(file => (IReadOnlyList<DateOnly>)file.Value.Content)),
    };
}
