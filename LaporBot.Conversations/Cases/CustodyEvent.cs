using System.Globalization;
using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>A custodian's decision of a file, as the history of its case tells it: what and when. Why stands in the custody log alone, which no officer reads.</summary>
public sealed record CustodyEvent(EvidenceId File, FileDecision Decision)
{
    private static readonly (string Name, FileDecision Decision)[] s_names =
    [
        (CaseEvent.FileReleased, FileDecision.Release), (CaseEvent.FileNotReleased, FileDecision.Refuse), (CaseEvent.FileAlarmLifted, FileDecision.LiftAlarm),
    ];

    public CaseEvent At(DateTimeOffset now, OfficerId by) =>
        CaseEvent.OfCase(string.Create(CultureInfo.InvariantCulture, $"{s_names.First(one => one.Decision == Decision).Name}{File.Value}"), by, now);

    /// <returns>Null for an event of another kind.</returns>
    internal static CustodyEvent? Of(CaseEvent past) => s_names
        .Where(one => past.Accused == 0 && past.What.StartsWith(one.Name, StringComparison.Ordinal))
        .Select(one => int.TryParse(past.What.AsSpan(one.Name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new CustodyEvent(new EvidenceId(number), one.Decision)
            : null)
        .FirstOrDefault(found => found is not null);
}
