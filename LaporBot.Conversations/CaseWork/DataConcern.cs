using System.Globalization;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Something about a data file that an administrator has to see to, or need not see to any more.</summary>
/// <param name="Key">The same for the same concern, so that it is told once; another one when the file changes or its time has run out.</param>
public sealed record DataConcern(string Key, Sentence Says)
{
    private const string Elections = "elections.json";

    /// <summary>The file that is faulty, or was; null where something else is meant.</summary>
    public string? FaultOf { get; init; }

    /// <summary>True where the fault is gone: told only to those who heard of it.</summary>
    public bool IsOver { get; init; }

    /// <summary>Files that were refused or are in order again, files that end within 60 days or have ended, and the days without a calendar of elections.</summary>
    public static IReadOnlyList<DataConcern> Of(ReferenceReading reading, DateOnly today)
    {
        var calendar = WithoutCalendar(reading.Data.Elections, today);
        return
        [
            .. reading.Files.Where(file => file.Fault is not null).Select(Refused),
            .. reading.Files.Where(file => file is { Fault: null, RunsLastGood: false }).Select(InOrder),
            .. reading.Folder is { } folder ? [Over(folder, new Sentence("data.FolderReadAgain", folder))] : Array.Empty<DataConcern>(),
            .. calendar,

            // That no calendar is left says more than that the file has ended.
            .. reading.Files
                .Where(file => file.Header?.EndsSoon(today) == true && (calendar.Count == 0 || file.Name != Elections))
                .Select(file => Ending(file.Name, file.Header!.ValidUntil!.Value, today)),
        ];
    }

    private static DataConcern Refused(ReferenceFile file) => new(
        $"refused {file.Fault!.Message}", new Sentence(file.RunsLastGood ? "data.RefusedForLastGood" : "work.DataRefused", file.Fault.Message)) { FaultOf = file.Name };

    private static DataConcern InOrder(ReferenceFile file) => Over(file.Name, new Sentence(file.IsOverride ? "data.InOrderAgain" : "data.BuiltInAgain", file.Name));

    private static DataConcern Over(string file, Sentence says) => new($"over {file}", says) { FaultOf = file, IsOver = true };

    private static DataConcern Ending(string file, DateOnly until, DateOnly today)
    {
        var state = until < today ? "Ended" : "Ends";
        return new DataConcern(string.Create(CultureInfo.InvariantCulture, $"{state} {file} {until:yyyy-MM-dd}"), new Sentence($"work.Data{state}", file, until));
    }

    /// <summary>After the last day that any calendar covers no clock is shown, and before it comes whoever keeps the calendars should have the next.</summary>
    private static IReadOnlyList<DataConcern> WithoutCalendar(ElectionCalendar elections, DateOnly today)
    {
        var last = elections.All.Select(one => one.Stages[^1].Until).DefaultIfEmpty(DateOnly.MinValue).Max();
        return last < today ? [new DataConcern(Key("Without"), new Sentence("data.NoCalendar"))]
            : today.AddDays(ReferenceHeader.DaysOfNotice) >= last ? [new DataConcern(Key("Last"), new Sentence("data.LastCalendar", last))]
            : [];
        string Key(string state) => string.Create(CultureInfo.InvariantCulture, $"{state} calendar {last:yyyy-MM-dd}");
    }
}
