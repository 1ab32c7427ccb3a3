using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

public partial class EverythingHasItsPlace
{
    private static readonly string[] HostFolders =
    [
        "Intake", "Cases", "Officers", "Notifications", "EvidenceStore", "EvidenceCleaning", "EvidenceScanning", "Identity", "TelegramChannel", "Storage", "Health",
        "Practice", "Poster", "Settings", "Reference", "Brakes", "Reports", "Watching",
    ];

    [Fact]
    public void The_host_has_one_folder_for_each_thing_it_does() =>
        Assert.Empty(Sources.CodeOf("LaporBot.Host").Where(file => !Exempt.From("place", file) && !HostFolders.Any(folder => file.IsBelow($"LaporBot.Host/{folder}"))).Select(file => file.Path));

    [Fact]
    public void The_solution_holds_every_project()
    {
        var listed = ProjectInSolution().Matches(Sources.File("LaporBot.sln").Text).Select(match => match.Groups[1].Value.Replace('\\', '/'));

        Assert.Equal(
            Sources.All.Select(file => file.Path).Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_root_holds_what_a_stranger_needs_and_nothing_else() =>
        Assert.Empty(Sources.All.Where(file => !file.Path.Contains('/')).Select(file => file.Name).Except(
        [
            "LaporBot.sln", "README.md", "CHANGELOG.md", "appsettings.json", "global.json", "Directory.Build.props", "Directory.Build.targets",
            "Directory.Packages.props", ".editorconfig", ".gitignore", ".gitattributes", "LICENSE",
        ]));

    [Fact]
    public void A_namespace_is_the_folder_of_its_file() =>
        Assert.Empty(
            from file in Sources.CodeOf("LaporBot.Conversations", "LaporBot.Host")
            let match = Namespace().Match(file.Text)
            where match.Success && match.Groups[1].Value != Path.GetDirectoryName(file.Path)!.Replace('\\', '/').Replace('/', '.')
            select $"{file}: {match.Groups[1].Value}");

    [Fact]
    public void No_exception_is_kept_that_nothing_needs() => Assert.Empty(Exempt.Unneeded());

    [GeneratedRegex(@"""([^""]+\.csproj)""")]
    private static partial Regex ProjectInSolution();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
