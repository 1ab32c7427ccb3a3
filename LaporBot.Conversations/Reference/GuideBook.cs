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

    /// <summary>The question that only those are asked whose accused is no civil servant: what he is instead.</summary>
    public const string KindQuestion = "kind";

    private readonly Dictionary<string, GuideEntry> _entries;

    private GuideBook(GuideFile file) => (_entries, Questions) = (
        file.Entries.ToDictionary(one => one.Code, one => new GuideEntry(one.Code, one.Example, file.Sanctions[one.Sanction])),
        file.Questions);

    public IReadOnlyCollection<GuideEntry> Entries => _entries.Values;

    public IReadOnlyDictionary<string, GuideQuestion> Questions { get; }

    /// <returns>Null for a form that has no example.</returns>
    public GuideEntry? Find(string code) => _entries.GetValueOrDefault(code);

    /// <exception cref="ReferenceFaultException">The text is no such guide.</exception>
    internal static GuideBook Read(string file, string text)
    {
        var guide = ReferenceJson.Read(file, text, GuideContext.Default.GuideFile);
        var names = guide.Sanctions.Where(one => one.Value is null).Select(one => one.Key).Concat(guide.Questions.Where(one => one.Value is null).Select(one => one.Key));
        if (names.FirstOrDefault() is { } empty)
        {
            throw new ReferenceFaultException(file, JsonEntries.LineOfNull(text, empty), $"\"{empty}\" is empty (null).");
        }

        if (guide.Entries.FirstOrDefault(one => !guide.Sanctions.ContainsKey(one.Sanction)) is { } faulty)
        {
            throw new ReferenceFaultException(file, JsonEntries.LineOf(text, faulty.Code, "code"), $"{faulty.Code} names a sanction that does not stand there.");
        }

        if (guide.Entries.GroupBy(one => one.Code).FirstOrDefault(code => code.Count() > 1) is { } twice)
        {
            throw new ReferenceFaultException(file, JsonEntries.LineOf(text, twice.Key, "code", nth: 2, under: "entries"), $"{twice.Key} stands there twice.");
        }

        string[] asked = [FirstQuestion, LastQuestion, KindQuestion, .. guide.Questions.Values.SelectMany(question => question.Answers).Select(answer => answer.Next).OfType<string>()];
        if (guide.Questions.GetValueOrDefault(KindQuestion)?.Answers.FirstOrDefault(answer => answer.Route is null) is { } nowhere)
        {
            throw new ReferenceFaultException(
                file, JsonEntries.LineOf(text, nowhere.Label.Indonesian), $"every answer to \"{KindQuestion}\" must name a route.");
        }

        return asked.FirstOrDefault(question => !guide.Questions.ContainsKey(question)) is { } missing
            ? throw new ReferenceFaultException(file, JsonEntries.LineOf(text, missing), $"the question \"{missing}\" must be there.")
            : new GuideBook(guide);
    }

    /// <summary>Every form that it explains or leads to.</summary>
    internal IEnumerable<string> Codes() =>
        _entries.Keys.Concat(Questions.Values.SelectMany(question => question.Answers).Select(answer => answer.Code).OfType<string>());

    /// <summary>Every route that it leads to.</summary>
    internal IEnumerable<string> Routes() => Questions.Values.SelectMany(question => question.Answers).Select(answer => answer.Route).OfType<string>();

    internal sealed record GuideFile(
        Dictionary<string, Bilingual> Sanctions, IReadOnlyList<EntryRow> Entries, Dictionary<string, GuideQuestion> Questions);

    internal sealed record EntryRow(string Code, string Sanction, Bilingual Example);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(GuideFile))]
    internal sealed partial class GuideContext : JsonSerializerContext;
}
