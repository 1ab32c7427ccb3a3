using LaporBot.Conversations.Reporting;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>What the answers about the act say already: a plate, an address or an office of them is evidence and is not asked about.</summary>
internal sealed class ToldWords
{
    private readonly HashSet<string> _words;
    private readonly string _joined;

    private ToldWords(IReadOnlyList<string> answers)
    {
        _words = new HashSet<string>(answers.SelectMany(WhoseThings.NamingWords), StringComparer.OrdinalIgnoreCase);
        _joined = string.Join('\n', answers.Select(Joined));
    }

    public static ToldWords Of(ReportDraft draft) => new(
    [
        .. draft.Detail is { } detail ? [detail.Text] : Array.Empty<string>(),
        .. draft.Place is { } place ? [place.Text] : Array.Empty<string>(),
        .. draft.Accused.Select(one => one.Name.Text),
        .. draft.Accused.Select(one => one.Office?.Text).OfType<string>(),
    ]);

    public bool Hold(string words, LeakKind kind) => kind == LeakKind.Plate
        ? _joined.Contains(Joined(words), StringComparison.OrdinalIgnoreCase)
        : WhoseThings.NamingWords(words).ToList() is { Count: > 0 } naming && naming.TrueForAll(_words.Contains);

    /// <summary>"L 1234-AB" and "l1234ab" are the same plate.</summary>
    private static string Joined(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
