using System.Text.RegularExpressions;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>What the answers about the act say already: a plate, an address or an office of them is evidence and is not asked about.</summary>
internal sealed partial class ToldWords
{
    private readonly IReadOnlyList<HashSet<string>> _answers;
    private readonly HashSet<string> _words;
    private readonly string _runs;

    private ToldWords(IReadOnlyList<string> answers)
    {
        _answers = [.. answers.Select(answer => new HashSet<string>(WhoseThings.NamingWords(answer), StringComparer.OrdinalIgnoreCase))];
        _words = new HashSet<string>(_answers.SelectMany(words => words), StringComparer.OrdinalIgnoreCase);
        _runs = string.Join('\n', answers.Select(Runs));
    }

    public static ToldWords Of(ReportDraft draft) => new(
    [
        .. draft.Detail is { } detail ? [detail.Text] : Array.Empty<string>(),
        .. draft.Place is { } place ? [place.Text] : Array.Empty<string>(),
        .. draft.Accused.Select(one => one.Name.Text),
        .. draft.Accused.Select(one => one.Office?.Text).OfType<string>(),
    ]);

    /// <summary>Of a report that was sent: what stands in its story, officers read already.</summary>
    public static ToldWords Of(Case held) => new(
    [
        .. held.Content.Detail is { } detail ? [detail.Told] : Array.Empty<string>(),
        held.Content.Place,
        .. held.Accused.SelectMany(one => new[] { one.Name, one.Office }),
        .. WhoseThings.In(held.Content.Story).Select(mark => held.Content.Story.Substring(mark.Start, mark.Length)),
    ]);

    /// <summary>An address is the same where one answer names it; an office also where several do.</summary>
    public bool Hold(string words, LeakKind kind) => kind == LeakKind.Plate
        ? _runs.Contains(Runs(words), StringComparison.OrdinalIgnoreCase)
        : WhoseThings.NamingWords(words).ToList() is { Count: > 0 } naming
            && (kind == LeakKind.Office ? naming.TrueForAll(_words.Contains) : _answers.Any(answer => naming.TrueForAll(answer.Contains)));

    /// <summary>"L 1234-AB" and "l1234ab" are the same plate, "BL 1234 A" is another.</summary>
    private static string Runs(string text) => $" {string.Join(' ', Run().Matches(text).Select(match => match.Value))} ";

    [GeneratedRegex(@"\p{L}+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}
