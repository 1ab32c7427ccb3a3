using System.Xml.Linq;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.HouseRules;

public class StatesAreExplained
{
    private static readonly HashSet<string> Explained =
    [
        .. XDocument.Load(Path.ChangeExtension(typeof(FrontDesk).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary")?.Value.Trim().Length > 0)
            .Select(member => member.Attribute("name")!.Value),
    ];

    [Fact]
    public void Every_stage_has_a_sentence() => Assert.Empty(Unexplained(typeof(Stage)));

    [Fact]
    public void Every_step_and_trigger_has_a_sentence() =>
        Assert.Empty(typeof(FrontDesk).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && (type.Name.EndsWith("Step", StringComparison.Ordinal) || type.Name.EndsWith("Trigger", StringComparison.Ordinal)))
            .SelectMany(Unexplained));

    [Fact]
    public void Every_public_enum_says_what_it_is_about() =>
        Assert.Empty(typeof(FrontDesk).Assembly.GetExportedTypes().Where(type => type.IsEnum && !Explained.Contains($"T:{type.FullName}")).Select(type => type.Name));

    private static IEnumerable<string> Unexplained(Type states) =>
        Enum.GetNames(states).Where(name => !Explained.Contains($"F:{states.FullName}.{name}")).Select(name => $"{states.Name}.{name}");
}
