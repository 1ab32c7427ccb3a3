using System.Text.Json;
using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

public partial class TheReadmeNamesEverySetting
{
    private static IEnumerable<string> Shipped
    {
        get
        {
            using var json = JsonDocument.Parse(Sources.File("appsettings.json").Text);
            return [.. json.RootElement.EnumerateObject().SelectMany(section => section.Value.EnumerateObject().Select(one => $"{section.Name}:{one.Name}"))];
        }
    }

    [Fact]
    public void With_a_row_of_its_own() =>
        Assert.Equal(
            Shipped.Order(StringComparer.Ordinal),
            Row().Matches(Sources.File("README.md").Text).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void And_the_program_reads_no_other() =>
        Assert.Equal(
            Shipped.Order(StringComparer.Ordinal),
            typeof(Host.Settings.HostSettings).GetProperties()
                .Where(section => section.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal))
                .SelectMany(section => section.PropertyType.GetProperties().Select(one => $"{section.Name}:{one.Name}"))
                .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| `(\w+:\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
