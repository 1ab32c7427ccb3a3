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
    public void Every_step_of_a_dialogue_has_a_sentence() =>
        Assert.Empty(typeof(FrontDesk).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.Name.EndsWith("Step", StringComparison.Ordinal))
            .SelectMany(Unexplained));

    private static IEnumerable<string> Unexplained(Type states) =>
        Enum.GetNames(states).Where(name => !Explained.Contains($"F:{states.FullName}.{name}")).Select(name => $"{states.Name}.{name}");
}
