using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// Plates, addresses and offices in what was told freely. They give nobody away by themselves: the reporter is asked whose they are, unless
/// he has given the same one as an answer about the act.
/// </summary>
public static partial class WhoseThings
{
    private const int ShortestWord = 3;

    private const string Registered = "(?:A[ABDEG]?|B[ABDEGHKLMNP]?|C[CD]|D[ABCDEGHKLMNPRSTW]?|E[ABD]?|[FGLMNRSTWZ]|H|K[BHTU]?|P[ABDEGKLMST]?)";

    private const string Whose = "(?i:[ ]?(?:nya|ku))?(?i:[ ](?:motor|mobil|kendaraan|saya|kami|aku|dia|ia|beliau|terlapor|istri|suami|itu|ini|adalah|yang|merah|hitam|putih|dinas|pribadi|pelat|plat|nopol)(?:nya|ku)?){0,3}";

    private static readonly HashSet<string> s_generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "jalan", "gang", "nomor", "blok", "perum", "perumahan", "komplek", "kompleks", "kantor", "kabupaten", "kab", "kota", "negeri", "raya",
    };

    /// <summary>What this finds; everything else is <see cref="LeakFinder"/>'s.</summary>
    public static IReadOnlyList<LeakKind> Kinds { get; } = [LeakKind.Plate, LeakKind.Address, LeakKind.Office];

    /// <returns>The marks from left to right; none touches another.</returns>
    public static IReadOnlyList<LeakMark> In(string text)
    {
        List<LeakMark> found = [];
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            found.AddRange(Plate().Matches(text).Select(match => new LeakMark(match.Groups["plate"].Index, match.Groups["plate"].Length, LeakKind.Plate)));
            Add(found, Street().Matches(text), LeakKind.Address);
        }

        Add(found, Office().Matches(text), LeakKind.Office);
        return [.. found.OrderBy(mark => mark.Start)];
    }

    /// <summary>The leaks of a text, and what this finds beside them that was no answer about the act.</summary>
    /// <param name="told">Asked for only where something is found.</param>
    internal static IReadOnlyList<LeakMark> Beside(IReadOnlyList<LeakMark> leaks, string text, Func<ToldWords> told)
    {
        var things = SearchedTexts.ThingsIn(text);
        if (things.Count == 0)
        {
            return leaks;
        }

        var answers = told();
        return [.. leaks.Concat(things.Where(thing => !leaks.Any(thing.Touches) && !answers.Hold(text.Substring(thing.Start, thing.Length), thing.Kind))).OrderBy(mark => mark.Start)];
    }

    /// <summary>The words by which one street or office is told from another: "RT 03" is one of them, and so is the kind of an office.</summary>
    internal static IEnumerable<string> NamingWords(string words) => Word().Matches(words)
        .Select(match => match.Groups["unit"] is { Success: true } unit ? $"{unit.Value}{match.Groups["number"].Value}" : Kind(match.Value))
        .Where(word => (word.Length >= ShortestWord || word.Any(char.IsAsciiDigit)) && !s_generic.Contains(word));

    private static string Kind(string word) => word.ToUpperInvariant() switch
    {
        "CAMAT" => "kecamatan",
        "LURAH" => "kelurahan",
        "KADES" => "desa",
        "KADIS" => "dinas",
        _ => word,
    };

    private static void Add(List<LeakMark> found, IEnumerable<Match> matches, LeakKind kind) => found.AddRange(matches
        .Select(match => new LeakMark(match.Index, match.Length, kind))
        .Where(mark => !found.Exists(mark.Touches)));

    [GeneratedRegex(@"(?<![\p{L}0-9])(?<unit>rt|rw)[ .:]{0,2}0{0,2}(?<number>[0-9]{1,3})(?![\p{L}0-9])|[\p{L}0-9]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    // The letters before the number name a region of registration; in small letters only where a word says that it is a plate, or of a vehicle.
    [GeneratedRegex(
        $$"""
        (?<![\p{L}0-9/\-])(?<plate>{{Registered}}[ .\-]?[0-9]{1,4}[ .\-]?[A-Z]{1,3})(?![\p{L}0-9])
        | (?<=(?i:pelat|plat|nopol|nomor[ ]polisi|no\.?[ ]?pol){{Whose}}[ :]{1,3}(?i:nomor|no\.?)?[ ]?)(?<plate>(?i:[A-Z]{1,2})[ .\-]?[0-9]{1,4}(?:[ .\-]?(?i:[A-Z]{1,3}))?)(?![\p{L}0-9])
        | (?<=(?<!\p{L})(?i:motor|mobil|kendaraan){{Whose}}[ ,:]{1,3})(?<plate>(?i:{{Registered}}[ .\-]?[0-9]{1,4}[ .\-]?[A-Z]{1,3}))(?![\p{L}0-9])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Plate();

    // No lazy loop stands before another one: .NET forgets their bounds together, and a search takes the square of the text's length.
    [GeneratedRegex(
        """
        (?<![\p{L}0-9])(?:
            (?:jalan|jln|jl|gang|gg)\b\.?[ ]?[\p{L}0-9'.\-]{1,40}(?:[ ](?-i:[A-Z])[\p{L}'\-]{0,29}){0,4}(?:[ ][\p{L}'\-]{1,30}){0,3},?[ ]no(?:mor|mer)?\.?[ ]?[0-9]{1,4}[a-z]?(?![0-9]|[.:][0-9])
          | (?:jalan|jln|jl|gang|gg)\b\.?[ ]?(?!raya[ ])[\p{L}'.\-]{1,40}(?:[ ](?-i:[A-Z])[\p{L}'\-]{0,29}){0,4}[ ][0-9]{1,4}[a-z]?(?![0-9]|[.:][0-9])
          | rt[ ]?/[ ]?rw[ .:]{0,2}[0-9]{1,3}(?:[ ]?/[ ]?[0-9]{1,3})?
          | (?:rt|rw)[ .:]{0,2}[0-9]{1,3}(?:[ ]?[/,]?[ ]?(?:rt|rw)[ .:]{0,2}[0-9]{1,3}|/[0-9]{1,3})?
          | (?:perum(?:ahan)?|komplek|kompleks)[ ][\p{L}0-9]{1,30}(?:[ ][\p{L}0-9]{1,30}){0,3}?[ ](?:blok[ ])?[a-z]?[0-9/\-]{1,6}
          | blok[ ][a-z]{1,2}[ ]?[0-9/\-]{1,6}
        )(?![\p{L}])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Street();

    [GeneratedRegex(
        """
        (?<![\p{L}0-9])(?:
            (?:(?<!(?:mobil|motor|rumah|pakaian|baju|seragam|kendaraan|perjalanan|jam|luar|plat|pelat|surat|stempel|kartu|telepon|hp)[ ])(?i:dinas)
              | (?i:puskesmas|rsud|uptd?|sdn?|smpn?|sman?|smkn?|mtsn?|paud|kantor[ ](?:kecamatan|camat|kelurahan|lurah|desa|dinas|badan)))[ ](?:(?i:negeri)[ ])?[A-Z0-9][\p{L}0-9]*(?:[ ](?:(?:dan|&)[ ])?(?!(?i:jl|jln|jalan|gang|gg|rt|rw|blok|perum)\b)[A-Z0-9][\p{L}0-9]*){0,3}
          | (?i:bkpsdm|bkpp|bappeda|bpkad|bapenda|disdik|disdikbud|dinkes|dishub|dinsos|disnaker|satpol[ ]pp|inspektorat|setda)(?:[ ][A-Z][\p{L}]*){0,2}
        )(?![\p{L}0-9])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Office();
}
