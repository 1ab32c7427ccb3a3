using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Reference;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reference;

/// <summary>Whatever an operator writes into a data file, it serves or is refused with its name, and no file of his stops the host.</summary>
public partial class AnythingInADataFile
{
    private static readonly string?[] s_instead =
        ["null", "-1", "0", "99999999999999999999", "1.5", "\"\"", "\" \"", "\"tidak ada\"", "\"2027-02-30\"", "true", "[]", "[null]", "{}", "[[[]]]", "{\"a\":null}", null];

    [Theory]
    [InlineData("violations.json")]
    [InlineData("stages.json")]
    [InlineData("agencies.json")]
    [InlineData("elections.json")]
    [InlineData("admissibility.json")]
    [InlineData("breach-guide.json")]
    [InlineData("elsewhere.json")]
    [InlineData("high-posts.json")]
    public void Serves_or_is_refused_by_its_name(string name)
    {
        foreach (var place in PlacesIn(name))
        {
            foreach (var value in s_instead)
            {
                var text = Changed(name, place, value);
                var failure = Record.Exception(() => Tried(name, text));
                Assert.True(failure is null, $"{name}, {place} = {value ?? "(left out)"}: {failure?.GetType().Name} {failure?.Message}");
            }
        }
    }

    private static void Tried(string name, string text)
    {
        var reading = ReferenceFiles.Read(new Dictionary<string, string> { [name] = text });
        Assert.All(reading.Faults, fault => Assert.Equal(name, fault.File));
        _ = DataConcern.Of(reading, A.Day);
    }

    /// <summary>The first place of each kind: what stands in one entry stands in all.</summary>
    private static IEnumerable<string> PlacesIn(string name) =>
        Below(JsonNode.Parse(DataFile.Text(name))!).Select(node => node.GetPath()).DistinctBy(path => Index().Replace(path, "[]")).Where(path => path != "$");

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject some => some.Select(one => one.Value),
        JsonArray some => some,
        _ => Enumerable.Empty<JsonNode?>(),
    }).OfType<JsonNode>().SelectMany(Below).Prepend(node);

    private static string Changed(string name, string place, string? value)
    {
        var root = JsonNode.Parse(DataFile.Text(name))!;
        var node = Below(root).First(one => one.GetPath() == place);
        switch (node.Parent)
        {
            case JsonObject some when value is null:
                some.Remove(node.GetPropertyName());
                break;
            case JsonObject some:
                some[node.GetPropertyName()] = JsonNode.Parse(value);
                break;
            case JsonArray some when value is null:
                some.RemoveAt(node.GetElementIndex());
                break;
            case JsonArray some:
                some[node.GetElementIndex()] = JsonNode.Parse(value);
                break;
        }

        return root.ToJsonString();
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
