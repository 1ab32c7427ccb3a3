using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

/// <param name="Path">Below the root, with slashes.</param>
internal sealed record Source(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsBelow(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Every place that fits, as "file:line: what stands there"; lines that only comment do not count.</summary>
    public IEnumerable<string> Finds(Regex pattern) => Text.Split('\n')
        .Select((line, index) => (Line: line.Trim(), Number: index + 1))
        .Where(at => !at.Line.StartsWith("//", StringComparison.Ordinal) && pattern.IsMatch(at.Line))
        .Select(at => $"{Path}:{at.Number}: {at.Line}");

    public override string ToString() => Path;
}
