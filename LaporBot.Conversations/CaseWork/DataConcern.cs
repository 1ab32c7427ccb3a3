using System.Globalization;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Something about a data file that an administrator has to see to.</summary>
/// <param name="Key">The same for the same concern, so that it is told once; another one when the file changes or its time has run out.</param>
public sealed record DataConcern(string Key, Sentence Says)
{
    /// <summary>Files that were refused, and files that end within 60 days or have ended.</summary>
    public static IReadOnlyList<DataConcern> Of(ReferenceReading reading, DateOnly today) =>
    [
        .. reading.Faults.Select(fault => new DataConcern($"refused {fault.Message}", new Sentence("work.DataRefused", fault.Message))),
        .. reading.Files
            .Where(file => file.Fault is null && file.Header?.EndsSoon(today) == true)
            .Select(file => Ending(file.Name, file.Header!.ValidUntil!.Value, today)),
    ];

    private static DataConcern Ending(string file, DateOnly until, DateOnly today)
    {
        var state = until < today ? "Ended" : "Ends";
        return new DataConcern(string.Create(CultureInfo.InvariantCulture, $"{state} {file} {until:yyyy-MM-dd}"), new Sentence($"work.Data{state}", file, until));
    }
}
