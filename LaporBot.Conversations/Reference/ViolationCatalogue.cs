using System.Globalization;
using System.Text.Json;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>All forms of breach, by code, and the menu that a citizen chooses from.</summary>
public sealed class ViolationCatalogue
{
    private readonly Dictionary<string, Violation> _byCode;

    public ViolationCatalogue(IEnumerable<Violation> all, IReadOnlyList<ElectionCrime> crimes)
    {
        Crimes = crimes;
        _byCode = all.ToDictionary(one => one.Code);
        Menu = [.. _byCode.Values.Where(one => one.Rank is not null).OrderBy(one => one.Rank)];
    }

    public IReadOnlyCollection<Violation> All => _byCode.Values;

    /// <summary>Most frequent first.</summary>
    public IReadOnlyList<Violation> Menu { get; }

    public IReadOnlyList<ElectionCrime> Crimes { get; }

    /// <returns>Null for a code that the catalogue does not hold (any more).</returns>
    public Violation? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var found) ? found : null;

    /// <returns>The same act in PP 94/2021; null where the form has no such twin.</returns>
    public Violation? StatuteOf(string? code) => Find(Find(code)?.Statute);

    /// <exception cref="ReferenceFaultException">The text is no such catalogue.</exception>
    internal static ViolationCatalogue Read(string file, string text)
    {
        JsonEntries.Check(file, text);
        try
        {
            using var json = JsonDocument.Parse(text);
            var all = json.RootElement.GetProperty("violations").EnumerateArray().Select((row, at) => Entry(file, text, "violations", at, row, One)).ToList();
            var crimes = json.RootElement.TryGetProperty("crimes", out var rows) ? rows.EnumerateArray().Select((row, at) => Entry(file, text, "crimes", at, row, CrimeIn)).ToList() : [];
            if (all.Select(one => one.Code).Concat(crimes.Select(one => one.Code)).GroupBy(code => code).FirstOrDefault(code => code.Count() > 1) is { } twice)
            {
                throw new ReferenceFaultException(file, JsonEntries.LineOf(text, twice.Key, "code", nth: 2), $"{twice.Key} stands there twice.");
            }

            var faulty = all.Find(one => one.Pair is { } pair && !all.Exists(other => other.Code == pair && other.Pair == one.Code))
                ?? all.Find(one => one.Statute is { } statute && !all.Exists(other => other.Code == statute))
                ?? all.Find(one => one.BeforeCampaign.Any(code => !all.Exists(other => other.Code == code)));
            if (crimes.FirstOrDefault(crime => !crime.Of.All(code => all.Exists(one => one.Code == code))) is { } unfounded)
            {
                throw new ReferenceFaultException(file, JsonEntries.LineOf(text, unfounded.Code, "code"), $"{unfounded.Code} names a form that does not stand there.");
            }

            return faulty is null
                ? new ViolationCatalogue(all, crimes)
                : throw new ReferenceFaultException(
                    file, JsonEntries.LineOf(text, faulty.Code, "code"), $"{faulty.Code} names a form that does not answer it.");
        }
        catch (JsonException failure)
        {
            throw new ReferenceFaultException(file, (int)(failure.LineNumber ?? 0) + 1, "is no JSON.", failure);
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ReferenceFaultException(file, 1, "holds no list \"violations\".", failure);
        }
    }

    private static T Entry<T>(string file, string text, string list, int at, JsonElement row, Func<JsonElement, T> read)
    {
        try
        {
            return read(row);
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ReferenceFaultException(
                file, JsonEntries.LineOfEntry(text, list, at), "an entry lacks its code, kind, names, basis, validFrom, election or \"of\", or asks what nobody knows.", failure);
        }
    }

    private static Violation One(JsonElement row) =>
        new(
            TextOf(row, "code"),
            TextOf(row, "kind") switch
            {
                "kode_etik" => ViolationKind.Ethics,
                "disiplin" => ViolationKind.Discipline,
                var other => throw new FormatException($"'{other}' is no kind."),
            },
            InBothLanguages(row),
            TextOf(row, "basis"),
            DateOnly.ParseExact(TextOf(row, "validFrom"), "yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            Rank = row.TryGetProperty("rank", out var rank) ? rank.GetInt32() : null,
            Pair = row.TryGetProperty("pair", out var pair) ? pair.GetString() : null,
            Statute = row.TryGetProperty("statute", out var statute) ? statute.GetString() : null,
            BeforeCampaign = row.TryGetProperty("beforeCampaign", out var before) ? [.. before.EnumerateArray().Select(code => code.GetString()!)] : [],
            Asks = row.TryGetProperty("asks", out var asks) ? QuestionIn(asks.GetString()) : null,
            Button = row.TryGetProperty("button", out var button) ? InBothLanguages(button) : null,
        };

    private static ElectionCrime CrimeIn(JsonElement row) => new(
        TextOf(row, "code"),
        InBothLanguages(row),
        TextOf(row, "basis"),
        Enum.TryParse<ElectionKind>(TextOf(row, "election"), out var kind) ? kind : throw new FormatException($"'{TextOf(row, "election")}' is no election."),
        row.TryGetProperty("onlyInCampaign", out var only) && only.GetBoolean(),
        [.. row.GetProperty("of").EnumerateArray().Select(code => code.GetString()!)]);

    private static BreachQuestion QuestionIn(string? name) => name switch
    {
        "post" => BreachQuestion.Post,
        "event" => BreachQuestion.Event,
        "facility" => BreachQuestion.Facility,
        "pressure" => BreachQuestion.Pressure,
        var other => throw new FormatException($"'{other}' is no question."),
    };

    private static Bilingual InBothLanguages(JsonElement texts) => new(TextOf(texts, "indonesian"), TextOf(texts, "english"));

    private static string TextOf(JsonElement row, string name) => row.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is empty.");
}
