using System.Runtime.CompilerServices;

namespace LaporBot.Tests.Support;

/// <summary>Compares a text with the approved file of that name below the repository's root.</summary>
internal static class Approved
{
    /// <summary>Fails when they differ, and leaves the new text beside the approved one as <c>*.received.*</c>.</summary>
    public static void Matches(string path, string received)
    {
        var approvedPath = Path.Combine(Root(), path);
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (Lines(approved) == Lines(received))
        {
            return;
        }

        var receivedPath = Path.ChangeExtension(approvedPath, ".received" + Path.GetExtension(approvedPath));
        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        File.WriteAllText(receivedPath, Lines(received) + "\n");
        Assert.Fail($"{path} is not what was approved. Compare it with {Path.GetFileName(receivedPath)} and, if that is right, put it in its place.");
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    /// <summary>The folder of the solution, from which this file was compiled.</summary>
    public static string Root([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LaporBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("LaporBot.sln stands in no folder above the tests.");
    }
}
