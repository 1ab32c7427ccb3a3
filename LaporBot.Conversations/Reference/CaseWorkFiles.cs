using System.Globalization;
using System.Text.Json.Serialization;
using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads the data files that case work rests on.</summary>
internal static partial class CaseWorkFiles
{
    // Ten years: counted from today they end before the calendar does, so that no slip of the pen stops a case.
    internal const int MostDays = 3660;

    public static IReadOnlyList<StageLimit> StageLimits(string file, string text)
    {
        var limits = ReferenceJson.Read(file, text, FileContext.Default.StagesFile).Stages;
        if (limits.GroupBy(limit => limit.Stage).FirstOrDefault(stage => stage.Count() > 1) is { } twice)
        {
            throw new ReferenceFaultException(file, JsonEntries.LineOf(text, twice.Key.ToString(), "stage", nth: 2), $"{twice.Key} stands there twice.");
        }

        return limits.FirstOrDefault(limit => limit.Days is < 1 or > MostDays) is { } faulty
            ? throw new ReferenceFaultException(file, JsonEntries.LineOf(text, faulty.Stage.ToString(), "stage"), $"{faulty.Stage} must take at least a day, and at most {MostDays}.")
            : limits;
    }

    public static IReadOnlyList<DateOnly> Holidays(string file, string text)
    {
        var days = new List<DateOnly>();
        foreach (var (line, row) in CsvRows.Of(file, text, fields: 3))
        {
            if (!DateOnly.TryParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new ReferenceFaultException(file, line, $"'{row[0]}' is no day; 2026-12-25 is.");
            }

            days.Add(days.Contains(day) ? throw new ReferenceFaultException(file, line, $"{row[0]} stands there twice.") : day);
        }

        return days;
    }

    public static IReadOnlyList<Agency> Agencies(string file, string text) => Unique(
        file,
        code => JsonEntries.LineOf(text, code, "code", nth: 2),
        [.. ReferenceJson.Read(file, text, FileContext.Default.AgenciesFile).Agencies.Select(one => new Agency(one.Code, one.Name, one.Roles) { Seat = SeatIn(file, text, one) })]);

    public static IReadOnlyList<Agency> RegionalGovernments(string file, string text) => Unique(
        file,
        code => CsvRows.Of(file, text, fields: 2).Where(row => row.Fields[0] == code).ElementAt(1).Line,
        [.. CsvRows.Of(file, text, fields: 2).Select(row => new Agency(row.Fields[0], row.Fields[1], [Role.PpkOperator]) { Seat = Seat.In(new RegionCode(row.Fields[0])) })]);

    private static Seat SeatIn(string file, string text, AgencyEntry one) => one.Seat switch
    {
        Seat.CentralInWords => Seat.Central,
        _ when RegionDirectory.IsCode(one.Seat) && new RegionCode(one.Seat).Level != RegionLevel.District => Seat.In(new RegionCode(one.Seat)),
        _ => throw new ReferenceFaultException(
            file, JsonEntries.LineOf(text, one.Code, "code"), $"'{one.Seat}' is no seat of {one.Code}; {Seat.CentralInWords}, 35 (a province) and 35.25 (a regency or city) are."),
    };

    private static IReadOnlyList<Agency> Unique(string file, Func<string, int> secondLineOf, IReadOnlyList<Agency> agencies) =>
        agencies.GroupBy(one => one.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(code => code.Count() > 1) is { } twice
            ? throw new ReferenceFaultException(file, secondLineOf(twice.Key), $"{twice.Key} stands there twice.")
            : agencies;

    internal sealed record StagesFile(IReadOnlyList<StageLimit> Stages);

    internal sealed record AgencyEntry(string Code, string Name, IReadOnlyList<Role> Roles, string Seat);

    internal sealed record AgenciesFile(IReadOnlyList<AgencyEntry> Agencies);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        Converters = [typeof(NamedOnly<Cases.Stage>), typeof(NamedOnly<DayKind>), typeof(NamedOnly<Role>)],
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(StagesFile))]
    [JsonSerializable(typeof(AgenciesFile))]
    internal sealed partial class FileContext : JsonSerializerContext;
}
