using System.Text.RegularExpressions;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>
/// One line of a pasted list, read as it is written: "1. Nama – Jabatan, Kantor", "- Nama (Kantor)", "Nama; Kantor; NIP".
/// What a line does not hold is null.
/// </summary>
internal sealed partial record ListedName(string? Name, string? Office, string? Nip)
{
    private static readonly char[] s_edges = [' ', '\t', ',', ';', '|', '/', '-', '–', '—', ':'];

    public static ListedName Read(string line)
    {
        var rest = Bullet().Replace(Blanks().Replace(line, " "), "").Trim();
        if (rest.EndsWith(':'))
        {
            return new ListedName(null, null, null);
        }

        var (told, nip) = Unnumbered(rest);
        var (name, office) = Parted(NameLabel().Replace(told.Trim(s_edges), ""));
        return new ListedName(Whole(name, Accused.MaxNameLength), Whole(office, Accused.MaxOfficeLength), nip);
    }

    /// <summary>An office and the number that stands beside it; null for what the text does not hold.</summary>
    public static (string? Office, string? Nip) WithoutNumber(string text)
    {
        var (told, nip) = Unnumbered(text);
        return (Whole(told, Accused.MaxOfficeLength), nip);
    }

    /// <summary>True when the line above names a person, and this one can only be where he works or what he is.</summary>
    public bool IsOfficeOf(ListedName above) => Name is { } said
        && above is { Name: { } person, Office: null } && OfficeWord().IsMatch(said) && !OfficeWord().IsMatch(person);

    /// <summary>Two entries are the same person when nothing in them speaks against it.</summary>
    public bool IsSameAs(ListedName other) => Nip is not null && other.Nip is not null
        ? Letters(Nip) == Letters(other.Nip)
        : Letters(Name) == Letters(other.Name) && IsWithin(Office, other.Office);

    // "Kecamatan Contoh" and "Camat, Kecamatan Contoh" are one office, said with less and with more.
    private static bool IsWithin(string? one, string? other) => one is null || other is null
        || Letters(one).Contains(Letters(other), StringComparison.Ordinal) || Letters(other).Contains(Letters(one), StringComparison.Ordinal);

    private static (string Told, string? Nip) Unnumbered(string text) => NumberOf(text) is { } nip
        ? (EmptyBrackets().Replace(text.Replace(nip.Value, " ", StringComparison.Ordinal), " "), nip.Groups["nip"].Value.Trim())
        : (text, null);

    private static Match? NumberOf(string line) => LabelledNumber().Match(line) is { Success: true } labelled
        ? labelled
        : BareNumber().Match(line) is { Success: true } bare ? bare : null;

    private static (string Name, string? Office) Parted(string text)
    {
        if (OfficeLabel().Match(text) is { Success: true } label)
        {
            return ("", text[label.Length..]);
        }

        foreach (var parting in new[] { Fields(), Dash(), Brackets() })
        {
            if (parting.Match(text) is { Success: true } found)
            {
                return (found.Groups["name"].Value, Fields().IsMatch(found.Groups["office"].Value)
                    ? FieldMark().Replace(found.Groups["office"].Value, ", ")
                    : found.Groups["office"].Value);
            }
        }

        return AfterTitles(text);
    }

    /// <summary>In "Budi Contoh, S.Pd., Camat" the title belongs to the name.</summary>
    private static (string Name, string? Office) AfterTitles(string text)
    {
        var parts = text.Split(',');
        var ofName = 1 + parts.Skip(1).TakeWhile(part => Title().IsMatch(part.Trim())).Count();
        return (string.Join(',', parts.Take(ofName)), ofName < parts.Length ? string.Join(',', parts.Skip(ofName)) : null);
    }

    private static string? Whole(string? text, int limit) => text?.Trim(s_edges) is { } whole && whole.Any(char.IsLetterOrDigit) ? Excerpt.Of(whole, limit) : null;

    private static string Letters(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // Two and more; a tab parts fields.
    [GeneratedRegex(@"[^\S\t]{2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,3}[.)\]:]+\s*|\d{1,3}\s+(?=\p{L})|[-–—•*·▪●○✓✔➢►#>]+\s*)+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^nama\s*[:=]\s*|^name\s*[:=]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex NameLabel();

    [GeneratedRegex(
        @"^(?:kantor|dinas|badan|kecamatan|kelurahan|desa|kabupaten|kota|provinsi|pemkab|pemkot|pemprov|kementerian|sekretariat|inspektorat|satpol|rsud|puskesmas|uptd?|" +
        @"sekolah|sdn?|smpn?|sman?|smkn?|camat|lurah|kades|sekda|sekretaris|kepala|kabid|kabag|kasi|kasubag|staf|guru|bidan|perawat|dokter|penyuluh|pegawai|operator)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OfficeWord();

    [GeneratedRegex(@"^(?:jabatan|kantor|instansi|unit kerja|office|post)\s*[:=]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex OfficeLabel();

    [GeneratedRegex(@"\b(?:NIP|NI\s?PPPK|NIPPPK)\b\s*[.:=]?\s*(?<nip>[0-9](?:[ .\-]?[0-9]){4,})", RegexOptions.IgnoreCase)]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"(?<![0-9])(?<nip>[0-9](?:[ .\-]?[0-9]){17})(?![0-9])")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\(\s*[,;]?\s*\)|\[\s*\]")]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"^(?<name>[^;|\t]*)[;|\t](?<office>.*)$")]
    private static partial Regex Fields();

    [GeneratedRegex(@"\s*[;|\t]\s*")]
    private static partial Regex FieldMark();

    [GeneratedRegex(@"^(?<name>.+?)(?:\s*[–—]\s*|\s+-\s+)(?<office>.+)$")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<name>[^(]+)\((?<office>[^()]+)\)$")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:[A-Z][A-Za-z]{0,5}\.\s?)+[A-Za-z]{0,5}\.?$|^[A-Z]{2,4}$")]
    private static partial Regex Title();
}
