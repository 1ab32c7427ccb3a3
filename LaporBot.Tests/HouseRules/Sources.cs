using LaporBot.Tests.Support;

namespace LaporBot.Tests.HouseRules;

/// <summary>The files of the repository as text; what is built, downloaded or stored beside them does not count.</summary>
internal static class Sources
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "data", "artifacts", "TestResults", ".vs", ".idea"];
    private static readonly string[] Binary = [".png", ".ico"];

    /// <summary>What runs at a customer's, unlike tests and benchmarks.</summary>
    public static readonly string[] Product = ["LaporBot.Conversations", "LaporBot.Host", "LaporBot.Simulator"];

    public static IReadOnlyList<Source> All { get; } = [.. Below(new DirectoryInfo(Approved.Root())).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IEnumerable<Source> Code => All.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<Source> CodeOf(params string[] folders) => Code.Where(file => folders.Any(file.IsBelow));

    public static Source File(string path) => All.Single(file => file.Path == path);

    private static IEnumerable<Source> Below(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner && !NotOurs.Contains(inner.Name))
            {
                foreach (var source in Below(inner))
                {
                    yield return source;
                }
            }
            else if (entry is FileInfo file && !NotOurs.Contains(file.Name) && !Binary.Contains(file.Extension))
            {
                yield return new Source(Path.GetRelativePath(Approved.Root(), file.FullName).Replace('\\', '/'), System.IO.File.ReadAllText(file.FullName));
            }
        }
    }
}
