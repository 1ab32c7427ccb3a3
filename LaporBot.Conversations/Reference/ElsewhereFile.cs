using System.Text.Json.Serialization;

namespace LaporBot.Conversations.Reference;

/// <summary>The form of <c>elsewhere.json</c>.</summary>
internal sealed partial record ElsewhereFile(IReadOnlyList<ElsewhereRoute> Routes)
{
    public static IReadOnlyList<ElsewhereRoute> Read(string file, string text)
    {
        var routes = ReferenceJson.Read(file, text, ElsewhereForm.Default.ElsewhereFile).Routes;
        return routes.GroupBy(route => route.Code, StringComparer.Ordinal).FirstOrDefault(code => code.Count() > 1) is { } twice
            ? throw new ReferenceFaultException(file, JsonEntries.LineOf(text, twice.Key, "code", nth: 2), $"{twice.Key} stands there twice.")
            : routes;
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(ElsewhereFile))]
    private sealed partial class ElsewhereForm : JsonSerializerContext;
}
