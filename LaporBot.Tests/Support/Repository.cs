using System.Runtime.CompilerServices;

namespace LaporBot.Tests.Support;

/// <summary>The sources that these tests were built from.</summary>
internal static class Repository
{
    public static string Root([CallerFilePath] string here = "") => RootAbove(here);

    public static string RootAbove(string file)
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LaporBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("LaporBot.sln stands in no folder above the tests.");
    }
}
