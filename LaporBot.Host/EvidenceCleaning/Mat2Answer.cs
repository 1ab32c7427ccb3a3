using System.Text.RegularExpressions;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>How mat2 ended, and what it said. Its words hold the file's; nothing of them leaves the cleaning process.</summary>
internal sealed partial record Mat2Answer(int Code, string Said, string Complained = "")
{
    private static readonly string[] s_unable = ["is not supported", "Unable to find", "not found"];
    private static readonly string[] s_tooMuch = ["MemoryError", "Cannot allocate memory", "File too large", "BrokenProcessPool", "cairo.IOError"];

    // What a file of its kind has at all, or says of nothing.
    private static readonly string[] s_harmless = ["format: ", "creation-date: -1", "mod-date: -1"];

    private static readonly (string Part, Trace Trace)[] s_traces =
    [
        ("gps", Trace.Position), ("location", Trace.Position), ("latitude", Trace.Position), ("longitude", Trace.Position),
        ("make", Trace.CameraData), ("model", Trace.CameraData), ("lens", Trace.CameraData), ("camera", Trace.CameraData), ("serial", Trace.CameraData),
        ("date", Trace.Time), ("time", Trace.Time),
        ("comment", Trace.Comment), ("description", Trace.Comment),
        ("author", Trace.DocumentProperties), ("creator", Trace.DocumentProperties), ("producer", Trace.DocumentProperties), ("title", Trace.DocumentProperties),
        ("artist", Trace.DocumentProperties), ("company", Trace.DocumentProperties), ("subject", Trace.DocumentProperties), ("keywords", Trace.DocumentProperties),
        ("encoder", Trace.EditingData), ("software", Trace.EditingData), ("metadata", Trace.EditingData),
    ];

    /// <returns>Null when it did what it was asked.</returns>
    public static Uncleanable? RefusalIn(Mat2Answer answer) => answer switch
    {
        _ when s_unable.Any(part => answer.Says(part)) => Uncleanable.KindNotSupported,
        _ when s_tooMuch.Any(part => answer.Says(part)) => Uncleanable.TooLarge,
        { Code: not 0 } => Uncleanable.Damaged,
        _ when answer.Said.Split('\n').Any(line => line.StartsWith("[-]", StringComparison.Ordinal)) => Uncleanable.Damaged,
        _ => null,
    };

    public static bool IsFreeOfTraces(string said) =>
        said.Length > 0 && Found(said).All(line => s_harmless.Any(part => line.StartsWith(part, StringComparison.Ordinal)));

    public static IEnumerable<Trace> TracesIn(string said) => Found(said)
        .Where(line => !s_harmless.Any(part => line.StartsWith(part, StringComparison.Ordinal)))
        .Select(line => Key().Match(line).Value)
        .Select(key => s_traces.Where(one => key.Contains(one.Part, StringComparison.OrdinalIgnoreCase)).Select(one => (Trace?)one.Trace).FirstOrDefault() ?? Trace.AddedData)
        .Distinct()
        .Order();

    private bool Says(string part) => Said.Contains(part, StringComparison.Ordinal) || Complained.Contains(part, StringComparison.Ordinal);

    private static IEnumerable<string> Found(string said) => said.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith('[') && !line.StartsWith("No metadata found", StringComparison.Ordinal));

    [GeneratedRegex(@"^[^:]*")]
    private static partial Regex Key();
}
