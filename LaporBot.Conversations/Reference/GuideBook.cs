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

    public IReadOnlyCollection<GuideEntry> Entries => _entries.Values;

    public IReadOnlyDictionary<string, GuideQuestion> Questions { get; }

    /// <returns>Null for a form that has no example.</returns>
    public GuideEntry? Find(string code) => _entries.GetValueOrDefault(code);

    /// <summary>Every form that it names or leads to.</summary>
    internal IEnumerable<string> Codes => _entries.Keys.Concat(Questions.Values.SelectMany(question => question.Answers).Select(answer => answer.Code).OfType<string>());

    /// <exception cref="ReferenceFaultException">It does not read, or names a sanction or a question that it does not hold.</exception>
    internal static GuideBook Read(string file, string text)
    {
        var read = ReferenceJson.Read(file, text, GuideContext.Default.GuideFile);
        var missing = read.Entries.Select(one => one.Sanction).Except(read.Sanctions.Keys)
            .Concat(read.Questions.Values.SelectMany(question => question.Answers).Select(answer => answer.Next).OfType<string>()
                .Append(FirstQuestion).Append(LastQuestion).Except(read.Questions.Keys));
        return missing.FirstOrDefault() is { } name
            ? throw new ReferenceFaultException(file, ReferenceJson.LineOf(text, name), $"{name} is named and not there.")
            : new GuideBook(read);
    }

    internal sealed record GuideFile(
        Dictionary<string, Bilingual> Sanctions, IReadOnlyList<EntryRow> Entries, Dictionary<string, GuideQuestion> Questions);

    internal sealed record EntryRow(string Code, string Sanction, Bilingual Example);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(GuideFile))]
    internal sealed partial class GuideContext : JsonSerializerContext;
}
