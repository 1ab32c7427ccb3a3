namespace LaporBot.Conversations.Reference;

/// <summary>The words of a place and of a region's name, so that both can be compared.</summary>
internal static class RegionWords
{
    private const string Belonging = "nya";

    private static readonly Dictionary<string, RegionKind> s_kinds = new()
    {
        ["kab"] = RegionKind.Kabupaten, ["kabupaten"] = RegionKind.Kabupaten, ["regency"] = RegionKind.Kabupaten,
        ["kota"] = RegionKind.Kota, ["kotamadya"] = RegionKind.Kota, ["city"] = RegionKind.Kota,
        ["kec"] = RegionKind.District, ["kecamatan"] = RegionKind.District, ["distrik"] = RegionKind.District, ["district"] = RegionKind.District,
        ["prov"] = RegionKind.Province, ["prop"] = RegionKind.Province, ["provinsi"] = RegionKind.Province, ["propinsi"] = RegionKind.Province,
        ["province"] = RegionKind.Province,
    };

    // What follows is named after a region more often than it lies in it.
    private static readonly HashSet<string> s_streets = ["jalan", "jl", "jln", "gang", "gg", "desa", "dusun", "kelurahan", "kel"];

    /// <summary>How people shorten provinces, and the cities of the capital.</summary>
    private static readonly Dictionary<string, string> s_short = new()
    {
        ["jabar"] = "jawa barat", ["jateng"] = "jawa tengah", ["jatim"] = "jawa timur", ["diy"] = "yogyakarta", ["jogja"] = "yogyakarta", ["yogya"] = "yogyakarta",
        ["jogjakarta"] = "yogyakarta", ["sumut"] = "sumatera utara", ["sumbar"] = "sumatera barat", ["sumsel"] = "sumatera selatan", ["kepri"] = "kepulauan riau",
        ["babel"] = "kepulauan bangka belitung", ["ntb"] = "nusa tenggara barat", ["ntt"] = "nusa tenggara timur", ["kalbar"] = "kalimantan barat",
        ["kalteng"] = "kalimantan tengah", ["kalsel"] = "kalimantan selatan", ["kaltim"] = "kalimantan timur", ["kaltara"] = "kalimantan utara",
        ["sulut"] = "sulawesi utara", ["sulteng"] = "sulawesi tengah", ["sulsel"] = "sulawesi selatan", ["sultra"] = "sulawesi tenggara", ["sulbar"] = "sulawesi barat",
        ["malut"] = "maluku utara", ["jakpus"] = "jakarta pusat", ["jakut"] = "jakarta utara", ["jakbar"] = "jakarta barat", ["jaksel"] = "jakarta selatan",
        ["jaktim"] = "jakarta timur",
    };

    private static readonly string[][] s_titles =
    [
        ["kabupaten", "administrasi"], ["kota", "administrasi"], ["kabupaten"], ["kota"], ["daerah", "khusus", "ibukota"], ["daerah", "istimewa"],
    ];

    /// <summary>The parts between commas, each as its words in lower case, without marks.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> PartsOf(string typed) =>
    [
        .. typed.Split([',', ';', '\n', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(In)
            .Where(words => words.Count > 0),
    ];

    /// <summary>Names under which a region is looked up: all spellings, without "Kabupaten" and the like, without spaces.</summary>
    public static IEnumerable<string> KeysOf(Region region) =>
        PartsOf(region.Name).Select(words => string.Concat(region.Code.Level == RegionLevel.District ? words : Untitled(words)));

    public static RegionKind KindOf(Region region) => region.Code.Level switch
    {
        RegionLevel.Province => RegionKind.Province,
        RegionLevel.District => RegionKind.District,
        _ => region.Name.StartsWith("Kota ", StringComparison.Ordinal) ? RegionKind.Kota : RegionKind.Kabupaten,
    };

    public static RegionKind? KindNamed(string word) => s_kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>"Yang kota" names no region, but tells a city from a regency.</summary>
    public static RegionKind? KindAlone(IReadOnlyList<IReadOnlyList<string>> parts) => parts is [{ Count: 1 or 2 } words] && words[^1] is var last
        ? KindNamed(last.EndsWith(Belonging, StringComparison.Ordinal) ? last[..^Belonging.Length] : last)
        : null;

    public static bool IsStreet(string word) => s_streets.Contains(word);

    private static List<string> In(string text)
    {
        var plain = string.Concat(text.ToLowerInvariant()
            .Where(character => character is not ('\'' or '’' or '`'))
            .Select(character => char.IsLetterOrDigit(character) ? character : ' '));
        return [.. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => s_short.GetValueOrDefault(word, word).Split(' '))];
    }

    private static IEnumerable<string> Untitled(IReadOnlyList<string> words) =>
        words.Skip(s_titles.FirstOrDefault(title => words.Count > title.Length && title.SequenceEqual(words.Take(title.Length)))?.Length ?? 0);
}
