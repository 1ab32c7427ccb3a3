using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

public partial class TheSourcesStandAlone
{
    [Fact]
    public void They_name_no_path_of_a_machine() =>
        Assert.Empty(Sources.All.Where(file => !file.IsBelow("LaporBot.Tests/HouseRules")).SelectMany(file => file.Finds(MachinePath())));

    [Fact]
    public void They_name_no_package_feed() =>
        Assert.Empty(Sources.All.Where(file => !file.IsBelow("LaporBot.Tests/HouseRules"))
            .SelectMany(file => file.Name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase) ? [file.Path] : file.Finds(Feed())));

    [Fact]
    public void Their_page_asks_nobody_else_for_anything() =>
        Assert.Empty(Sources.All.Where(file => file.IsBelow("LaporBot.Simulator/Page") && !file.Name.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(file => file.Finds(OtherServer())));

    [GeneratedRegex(@"(?<![\w.<~])/(tmp|work|root|home|Users)/|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[^\s""')]*(nuget|artifactory|nexus|registry)", RegexOptions.IgnoreCase)]
    private static partial Regex Feed();

    [GeneratedRegex(@"(src|href|url\(|from|import|fetch\()\s*[=\(]?\s*['""]?https?://(?!t\.me|www\.w3\.org)")]
    private static partial Regex OtherServer();
}
