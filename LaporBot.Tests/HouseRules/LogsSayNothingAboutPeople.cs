using System.Reflection;
using LaporBot.Host;
using LaporBot.Simulator;
using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.HouseRules;

public class LogsSayNothingAboutPeople
{
    private static readonly string[] AboutPeople =
    [
        "text", "name", "username", "firstname", "lastname", "chat", "chatid", "user", "userid", "person", "personid", "token", "url", "story",
        "words", "caption", "address", "phone", "nip", "nik", "latitude", "longitude", "location", "message", "body", "payload", "update", "utterance", "reply",
    ];

    private static IEnumerable<(MethodInfo Method, LoggerMessageAttribute Event)> Events =>
        from assembly in new[] { typeof(Serving).Assembly, typeof(SimulatorServer).Assembly }
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let told = method.GetCustomAttribute<LoggerMessageAttribute>()
        where told is not null
        select (method, told);

    [Fact]
    public void There_are_events_to_look_at() => Assert.NotEmpty(Events);

    [Fact]
    public void Every_event_has_a_name_and_a_number_of_its_own()
    {
        Assert.All(Events, one => Assert.Equal(one.Method.Name, one.Event.EventName));
        Assert.All(Events.GroupBy(one => (one.Method.DeclaringType!.Assembly, one.Event.EventId)), group => Assert.Single(group));
    }

    [Fact]
    public void Every_event_has_the_number_range_of_its_folder()
    {
        var ranges = new Dictionary<string, int>
        {
            ["Intake"] = 1000, ["Cases"] = 2000, ["Officers"] = 2000, ["TelegramChannel"] = 3000, ["Notifications"] = 4000,
            ["Storage"] = 5000, ["EvidenceStore"] = 6000, ["EvidenceCleaning"] = 6000, ["EvidenceScanning"] = 6000, ["Health"] = 7000, ["Reference"] = 7000, ["Host"] = 7000, ["Watching"] = 7000, ["Brakes"] = 8000, ["Reports"] = 9000,
        };
        Assert.All(
            Events.Where(one => one.Method.DeclaringType!.Assembly == typeof(Serving).Assembly),
            one => Assert.Equal(ranges[one.Method.DeclaringType!.Namespace!.Split('.')[^1]], one.Event.EventId / 1000 * 1000));
    }

    [Fact]
    public void No_event_takes_what_belongs_to_a_person() =>
        Assert.Empty(Events.SelectMany(one => one.Method.GetParameters()
            .Where(parameter => AboutPeople.Contains(parameter.Name!.ToLowerInvariant()))
            .Select(parameter => $"{one.Method.DeclaringType!.Name}.{one.Method.Name}({parameter.Name})")));

    [Fact]
    public void Nothing_is_logged_but_events() =>
        Assert.Empty(Sources.CodeOf("LaporBot.Host").SelectMany(file => file.Finds(new(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\("))));
}
