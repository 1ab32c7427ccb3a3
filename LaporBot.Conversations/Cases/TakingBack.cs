using System.Globalization;

namespace LaporBot.Conversations.Cases;

/// <summary>The newest that happened to one thing which a reporter has taken back, as the history tells it.</summary>
/// <param name="Item">Null for the whole report.</param>
/// <param name="What">One of the names in <see cref="CaseEvent"/>, without a number.</param>
/// <param name="Reason">The officer's words; the reporter reads them.</param>
public sealed record TakingBack(EvidenceId? Item, string What, string? Reason, DateTimeOffset At)
{
    private static readonly string[] s_names = [CaseEvent.TakingBackAsked, CaseEvent.TakingBackAgreed, CaseEvent.TakingBackRefused];

    public bool Waits => What == CaseEvent.TakingBackAsked;

    /// <summary>For each thing the newest, in the order in which they were first taken back.</summary>
    public static IReadOnlyList<TakingBack> In(IEnumerable<CaseEvent> history) =>
        [.. history.Select(Of).OfType<TakingBack>().GroupBy(one => one.Item).Select(same => same.Last())];

    /// <returns>Null for an event of another kind.</returns>
    internal static TakingBack? Of(CaseEvent past) => past.Accused != 0 || s_names.FirstOrDefault(name => past.What.StartsWith(name, StringComparison.Ordinal)) is not { } what
        ? null
        : new TakingBack(
            int.TryParse(past.What.AsSpan(what.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new EvidenceId(number) : null,
            what,
            past.Reason,
            past.At);

    /// <summary>The number of the item is part of the event's name, and so of the history that is proven later.</summary>
    internal static string NameOf(string what, EvidenceId? item) => item is { } one ? string.Create(CultureInfo.InvariantCulture, $"{what}{one.Value}") : what;
}
