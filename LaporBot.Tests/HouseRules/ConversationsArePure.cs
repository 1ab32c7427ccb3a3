using System.Text.RegularExpressions;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.HouseRules;

public partial class ConversationsArePure
{
    [Fact]
    public void They_know_nothing_but_the_table_library() =>
        Assert.All(
            typeof(FrontDesk).Assembly.GetReferencedAssemblies(),
            used => Assert.Matches("^(System|Stateless|netstandard)", used.Name));

    [Fact]
    public void They_neither_wait_nor_touch_the_world() =>
        Assert.Empty(Sources.CodeOf("LaporBot.Conversations").SelectMany(file => file.Finds(World())));

    [GeneratedRegex(@"\basync\b|\bawait\b|\bTask\b|\bValueTask\b|(?<!\.)\b(File|Directory)\.[A-Z]\w+\(|\bHttp\w*|\bSocket|\bEnvironment\.|\bConsole\.|\bILogger|\bTimeProvider|\bThread\b|\bRandom\b|Guid\.NewGuid")]
    private static partial Regex World();
}
