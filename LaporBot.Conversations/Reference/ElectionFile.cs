using System.Text.Json.Serialization;

namespace LaporBot.Conversations.Reference;

/// <summary>The form of <c>elections.json</c>.</summary>
internal sealed partial record ElectionFile(IReadOnlyList<ElectionFile.Row> Elections)
{
    public static ElectionCalendar Read(string file, string text)
    {
        var calendar = new ElectionCalendar([.. ReferenceJson.Read(file, text, ElectionForm.Default.ElectionFile).Elections.Select(row => row.ToElection())]);
        foreach (var one in calendar.All)
        {
            var isInOrder = one.Stages.Count > 0
                && one.Stages.All(period => period.From <= period.Until)
                && one.Stages.Zip(one.Stages.Skip(1)).All(pair => pair.First.Until < pair.Second.From && pair.First.Stage < pair.Second.Stage);
            if (!isInOrder || one.Clock is { Days: < 1 or > CaseWorkFiles.MostDays })
            {
                throw new ReferenceFaultException(
                    file, JsonEntries.LineOf(text, one.Code, "code"), $"{one.Code}: stages must follow each other, and a clock takes at least a day, and at most {CaseWorkFiles.MostDays}.");
            }
        }

        return calendar.All.GroupBy(one => one.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(code => code.Count() > 1) is { } twice
            ? throw new ReferenceFaultException(file, JsonEntries.LineOf(text, twice.Key, "code", nth: 2), $"{twice.Key} stands there twice.")
            : calendar;
    }

    internal sealed record Row(
        string Code,
        ElectionKind Kind,
        Speaking.Bilingual Name,
        IReadOnlyList<string> Regions,
        IReadOnlyList<ElectionPeriod> Stages,
        string Source,
        ClockRow? Clock = null)
    {
        public Election ToElection() => new(Code, Kind, Name, [.. Regions.Select(code => new RegionCode(code))], Stages, Clock?.ToClock(), Source);
    }

    internal sealed record ClockRow(int Days, string Basis, string Source, DayKind? Kind = null, bool? Applies = null)
    {
        public ReportingClock ToClock() => new(Days, Kind, Applies, Basis, Source);
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        Converters = [typeof(NamedOnly<ElectionKind>), typeof(NamedOnly<ElectionStage>), typeof(NamedOnly<DayKind>)],
        RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
    [JsonSerializable(typeof(ElectionFile))]
    private sealed partial class ElectionForm : JsonSerializerContext;
}
