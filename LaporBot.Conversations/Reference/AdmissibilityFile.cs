using System.Text.Json.Serialization;
using LaporBot.Conversations.Admissibility;

namespace LaporBot.Conversations.Reference;

/// <summary>The form of <c>admissibility.json</c>.</summary>
internal sealed partial record AdmissibilityFile(IReadOnlyList<AdmissibilityRule> Rules)
{
    public static IReadOnlyList<AdmissibilityRule> Read(string file, string text)
    {
        var rules = ReferenceJson.Read(file, text, AdmissibilityForm.Default.AdmissibilityFile).Rules;
        return rules.GroupBy(rule => rule.Point).FirstOrDefault(point => point.Count() > 1) is { } twice
            ? throw new ReferenceFaultException(file, JsonEntries.LineOf(text, twice.Key.ToString(), "point", nth: 2), $"{twice.Key} stands there twice.")
            : rules;
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        Converters = [typeof(NamedOnly<AdmissibilityPoint>), typeof(NamedOnly<AdmissibilityKind>)],
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(AdmissibilityFile))]
    private sealed partial class AdmissibilityForm : JsonSerializerContext;
}
