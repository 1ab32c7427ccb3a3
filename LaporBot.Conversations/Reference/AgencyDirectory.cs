using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Reference;

/// <summary>The bodies of the task force, and every regional government, whose head is the appointing authority (PPK).</summary>
public sealed class AgencyDirectory(IReadOnlyList<Agency> all)
{
    private static readonly char[] s_betweenWords = [' ', ',', '.', ';', ':', '/', '(', ')', '-', '\n'];

    private readonly Dictionary<string, Agency> _byCode = all.ToDictionary(one => one.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The same directory and one agency more.</summary>
    public AgencyDirectory With(Agency one) => new([.. all, one]);

    /// <summary>The same directory with an agency that sits elsewhere.</summary>
    public AgencyDirectory Seated(string code, Seat seat) =>
        new([.. all.Select(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase) ? one with { Seat = seat } : one)]);

    /// <summary>Nowhere for an agency that only an older data file knew.</summary>
    public Seat SeatOf(string code) => Find(code)?.Seat ?? default;

    public Agency? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Its name, or the code itself for an agency that an older data file knew.</summary>
    public string NameOf(string code) => Find(code)?.Name ?? code;

    /// <summary>Agencies whose name, or whose code as a word, stands in a text.</summary>
    public IEnumerable<Agency> NamedIn(string text)
    {
        var words = text.Split(s_betweenWords, StringSplitOptions.RemoveEmptyEntries);
        return all.Where(one => IsNamed(one, text, words));
    }

    public static bool IsNamedIn(string text, Agency agency) => IsNamed(agency, text, text.Split(s_betweenWords, StringSplitOptions.RemoveEmptyEntries));

    public IEnumerable<Agency> For(Role role) => all.Where(one => one.Roles.Contains(role));

    /// <summary>Agencies of a role whose name holds every typed word, or whose code is what was typed; exact names first.</summary>
    public IReadOnlyList<Agency> Search(Role role, string typed, int atMost)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0
            ? []
            : [.. For(role)
                .Where(one => one.Code.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase)
                    || words.All(word => one.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(one => one.Name.EndsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase))
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .Take(atMost)];
    }

    private static bool IsNamed(Agency agency, string text, string[] words) =>
        text.Contains(agency.Name, StringComparison.OrdinalIgnoreCase) || words.Contains(agency.Code, StringComparer.OrdinalIgnoreCase);
}
