using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads the data files that case work rests on; a file that cannot be read is a fault of the build.</summary>
internal static partial class CaseWorkFiles
{
    public static IReadOnlyList<StageLimit> StageLimits { get; } = Json("stages.json", FileContext.Default.StagesFile).Stages;

    public static WorkingDays Calendar { get; } = new(Rows("holidays-2026.csv")
        .Select(row => DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static AgencyDirectory Agencies { get; } = new(
    [
        .. Json("agencies.json", FileContext.Default.AgenciesFile).Agencies,
        .. Rows("regional-governments.csv").Select(row => new Agency(row[0], row[1], [Role.PpkOperator])),
    ]);

    private static T Json<T>(string file, JsonTypeInfo<T> type)
    {
        using var stream = DataFile.Open(file);
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"{file} is empty.");
    }

    private static List<string[]> Rows(string file)
    {
        using var reader = new StreamReader(DataFile.Open(file));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))];
    }

    internal sealed record StagesFile(IReadOnlyList<StageLimit> Stages);

    internal sealed record AgenciesFile(IReadOnlyList<Agency> Agencies);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(StagesFile))]
    [JsonSerializable(typeof(AgenciesFile))]
    internal sealed partial class FileContext : JsonSerializerContext;
}
