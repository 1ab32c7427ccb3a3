using System.Text.Json;
using System.Text.Json.Serialization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>What <c>/panduan</c> knows: an example and the usual sanction of each form, and the questions that lead to a form.</summary>
public sealed partial class GuideBook
{
    /// <summary>The question that everybody is asked first.</summary>
    public const string FirstQuestion = "deed";

    /// <summary>The question that everybody is asked last: whether the person is a civil servant at all.</summary>
    public const string LastQuestion = "person";

    private readonly Dictionary<string, GuideEntry> _entries;

    private GuideBook(GuideFile file) => (_entries, Questions) = (
        file.Entries.ToDictionary(one => one.Code, one => new GuideEntry(one.Code, one.Example, file.Sanctions[one.Sanction])),
        file.Questions);

    public static GuideBook Embedded { get; } = Read();

    public IReadOnlyCollection<GuideEntry> Entries => _entries.Values;

    public IReadOnlyDictionary<string, GuideQuestion> Questions { get; }

    /// <returns>Null for a form that has no example.</returns>
    public GuideEntry? Find(string code) => _entries.GetValueOrDefault(code);

    private static GuideBook Read()
    {
        using var stream = DataFile.Open("breach-guide.json");
        return new GuideBook(JsonSerializer.Deserialize(stream, GuideContext.Default.GuideFile) ?? throw new InvalidDataException("breach-guide.json is empty."));
    }

    internal sealed record GuideFile(
        Dictionary<string, Bilingual> Sanctions, IReadOnlyList<EntryRow> Entries, Dictionary<string, GuideQuestion> Questions);

    internal sealed record EntryRow(string Code, string Sanction, Bilingual Example);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(GuideFile))]
    internal sealed partial class GuideContext : JsonSerializerContext;
}
