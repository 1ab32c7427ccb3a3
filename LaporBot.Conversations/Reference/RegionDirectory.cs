using System.Globalization;

namespace LaporBot.Conversations.Reference;

/// <summary>All provinces, regencies, cities and districts, by code.</summary>
public sealed class RegionDirectory
{
    private readonly Dictionary<RegionCode, Region> _byCode;
    private readonly Lazy<RegionFinder> _finder;

    public RegionDirectory(IEnumerable<Region> all)
    {
        _byCode = all.ToDictionary(one => one.Code);
        _finder = new Lazy<RegionFinder>(() => new RegionFinder(this));
    }

    public IReadOnlyCollection<Region> All => _byCode.Values;

    /// <summary>Finds regions by what people type.</summary>
    public RegionFinder Finder => _finder.Value;

    /// <returns>Null for a code that the list does not hold (any more).</returns>
    public Region? Find(RegionCode? code) => code is { Value: not null } known ? _byCode.GetValueOrDefault(known) : null;

    /// <summary>The region that a link names; null for anything else.</summary>
    public Region? FindInLink(string code) => Find(new RegionCode(string.Join('.', code.Chunk(2).Select(pair => new string(pair)))));

    /// <summary>The same list and some regions more.</summary>
    public RegionDirectory With(params IEnumerable<Region> more) => new([.. All, .. more]);

    /// <summary>A district with its regency, a regency with its province: "Sangkapura, Kabupaten Gresik".</summary>
    public string NameOf(Region region) => Find(region.Code.Parent) is { } parent ? $"{region.Name}, {parent.Name}" : region.Name;

    /// <summary>The name of a code, or the code itself where an older list knew it.</summary>
    public string NameOf(RegionCode code) => Find(code) is { } region ? NameOf(region) : code.ToString();

    /// <summary>Reads <c>code,name,zone</c> below a heading; a region without a zone has that of the region it lies in.</summary>
    /// <exception cref="ReferenceFaultException">A row is not as it should be.</exception>
    internal static RegionDirectory Read(string file, string text)
    {
        var zones = new Dictionary<RegionCode, IndonesianZone>();
        var regions = new List<Region>();
        foreach (var (line, row) in CsvRows.Of(file, text, fields: 3))
        {
            var code = new RegionCode(row[0]);
            var own = row[2].Length == 0 ? (IndonesianZone?)null : Enum.TryParse<IndonesianZone>(row[2], out var zone) && Enum.IsDefined(zone) && !char.IsDigit(row[2][0])
                ? zone
                : throw new ReferenceFaultException(file, line, $"'{row[2]}' is no time zone; WIB, WITA or WIT is.");
            if (!IsCode(row[0]) || row[1].Length == 0)
            {
                throw new ReferenceFaultException(file, line, $"'{row[0]},{row[1]}' is no code with a name; 35.25,Kabupaten Gresik is.");
            }

            if ((own ?? (code.Parent is { } parent && zones.TryGetValue(parent, out var inherited) ? inherited : null)) is not { } known)
            {
                throw new ReferenceFaultException(file, line, $"{row[0]} has no time zone, nor has a region above it.");
            }

            if (!zones.TryAdd(code, known))
            {
                throw new ReferenceFaultException(file, line, $"{row[0]} stands there twice.");
            }

            regions.Add(new Region(code, row[1], known));
        }

        return new RegionDirectory(regions);
    }

    internal static bool IsCode(string text) => text.Split('.') is { Length: >= 1 and <= 3 } parts
        && parts.All(part => part.Length == 2 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
