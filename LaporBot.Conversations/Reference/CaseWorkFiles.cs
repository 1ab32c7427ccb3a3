using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads the data files that case work rests on; a file that cannot be read is a fault of the build.</summary>
internal static partial class CaseWorkFiles
{
    public static IReadOnlyList<StageLimit> StageLimits() => Json("stages.json", FileContext.Default.StagesFile).Stages;

    public static WorkingDays Holidays() => new(Rows("holidays-2026.csv")
        .Select(row => DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static AgencyDirectory Agencies() => new(
    [
        .. Json("agencies.json", FileContext.Default.AgenciesFile).Agencies,
        .. Rows("regional-governments.csv").Select(row => new Agency(row[0], row[1], [Role.PpkOperator])),
    ]);

    private static T Json<T>(string file, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        using var stream = Open(file);
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"{file} is empty.");
    }

    private static List<string[]> Rows(string file)
    {
        using var reader = new StreamReader(Open(file));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))];
    }

    private static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"LaporBot.Conversations.Reference.{file}")
        ?? throw new InvalidDataException($"{file} is not among the data files.");

    internal sealed record StagesFile(IReadOnlyList<StageLimit> Stages);

    internal sealed record AgenciesFile(IReadOnlyList<Agency> Agencies);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(StagesFile))]
    [JsonSerializable(typeof(AgenciesFile))]
    internal sealed partial class FileContext : JsonSerializerContext;
}
