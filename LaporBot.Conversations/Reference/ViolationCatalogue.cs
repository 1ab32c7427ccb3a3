using System.Globalization;
using System.Text.Json;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>All forms of breach, by code, and the menu that a citizen chooses from.</summary>
public sealed class ViolationCatalogue
{
    private readonly Dictionary<string, Violation> _byCode;

    public ViolationCatalogue(IEnumerable<Violation> all)
    {
        _byCode = all.ToDictionary(one => one.Code);
        Menu = [.. _byCode.Values.Where(one => one.Rank is not null).OrderBy(one => one.Rank)];
    }

    public static ViolationCatalogue Embedded { get; } = Read(DataFile.Open("violations.json"));

    public IReadOnlyCollection<Violation> All => _byCode.Values;

    /// <summary>Most frequent first.</summary>
    public IReadOnlyList<Violation> Menu { get; }

    /// <returns>Null for a code that the catalogue does not hold (any more).</returns>
    public Violation? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var found) ? found : null;

    private static ViolationCatalogue Read(Stream file)
    {
        using (file)
        {
            using var json = JsonDocument.Parse(file);
            return new ViolationCatalogue([.. json.RootElement.GetProperty("violations").EnumerateArray().Select(One)]);
        }
    }

    private static Violation One(JsonElement row) =>
        new(
            TextOf(row, "code"),
            TextOf(row, "kind") == "kode_etik" ? ViolationKind.Ethics : ViolationKind.Discipline,
            InBothLanguages(row),
            TextOf(row, "basis"),
            DateOnly.ParseExact(TextOf(row, "validFrom"), "yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            Rank = row.TryGetProperty("rank", out var rank) ? rank.GetInt32() : null,
            Pair = row.TryGetProperty("pair", out var pair) ? pair.GetString() : null,
            BeforeCampaign = row.TryGetProperty("beforeCampaign", out var before) ? [.. before.EnumerateArray().Select(code => code.GetString()!)] : [],
            Button = row.TryGetProperty("button", out var button) ? InBothLanguages(button) : null,
        };

    private static Bilingual InBothLanguages(JsonElement texts) => new(TextOf(texts, "indonesian"), TextOf(texts, "english"));

    private static string TextOf(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
