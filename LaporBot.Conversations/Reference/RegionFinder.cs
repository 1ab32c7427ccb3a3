namespace LaporBot.Conversations.Reference;

/// <summary>
/// Finds a region by what people type: any case, with or without "kab." or "kec.", with small slips. A district alone is enough
/// where its name is given once in the country.
/// </summary>
public sealed class RegionFinder
{
    /// <summary>Regions that are offered at most.</summary>
    public const int AtMost = 6;

    private const int LongestName = 6;

    private readonly ILookup<string, Region> _byKey;

    public RegionFinder(RegionDirectory regions) =>
        _byKey = regions.All
            .SelectMany(region => RegionWords.KeysOf(region).Select(key => (key, region)))
            .ToLookup(pair => pair.key, pair => pair.region, StringComparer.Ordinal);

    /// <summary>Looks for a region in words that say where something happened: a building, a street, perhaps a region.</summary>
    public RegionMatch FindIn(string words) => Search(words, isAnswer: false);

    /// <summary>Reads the answer to the question for the region: all of it is meant as a name, and slips are forgiven.</summary>
    public RegionMatch Find(string typed) => Search(typed, isAnswer: true);

    /// <summary>Those of the offered regions that an answer allows: by what they lie in, by their own name, or by "kota" or "kabupaten" alone.</summary>
    /// <returns>Null when the words name no region.</returns>
    public IReadOnlyList<Region>? Narrow(IReadOnlyList<Region> offered, string typed)
    {
        var parts = RegionWords.PartsOf(typed);
        var mentions = MentionsOf(parts, isAnswer: true);
        return RegionWords.KindAlone(parts) is { } kind && offered.Where(one => RegionWords.KindOf(one) == kind).ToList() is { Count: > 0 } left ? left
            : mentions.Count > 0 ? [.. offered.Where(one => mentions.TrueForAll(mention => mention.Regions.Any(other => Fits(one, other))))]
            : null;
    }

    private RegionMatch Search(string typed, bool isAnswer)
    {
        var parts = RegionWords.PartsOf(typed);
        var mentions = MentionsOf(parts, isAnswer);
        return mentions.Count == 0 ? new RegionMatch.None() : Together(mentions, parts);
    }

    private List<Mention> MentionsOf(IReadOnlyList<IReadOnlyList<string>> parts, bool isAnswer)
    {
        var mentions = parts.SelectMany(MentionsIn).ToList();
        var named = parts.Where(part => part.Count <= LongestName && !MentionsIn(part).Any())
            .Select(part => (Found: _byKey[string.Concat(part)].ToList(), IsLast: ReferenceEquals(part, parts[^1])))
            .Where(part => part.Found.Count > 0)
            .Select(part => new Mention(part.Found, IsCertain: parts.Count == 1 || isAnswer || mentions.Count > 0) { ClosesAlone = part.IsLast && mentions.Count == 0 });
        mentions.AddRange(named);
        if (mentions.Count == 0)
        {
            mentions.AddRange(parts.SelectMany(part => ResemblancesIn(part, isAnswer)));
        }

        return mentions;
    }

    /// <summary>Regions that every mention allows, the smallest of them.</summary>
    private RegionMatch Together(List<Mention> mentions, IReadOnlyList<IReadOnlyList<string>> parts)
    {
        var all = mentions.SelectMany(mention => mention.Regions).Distinct().ToList();
        var fitting = all.Where(one => mentions.TrueForAll(mention => mention.Regions.Any(other => Fits(one, other)))).ToList();
        var possible = fitting.Count > 0 ? fitting : all;
        var single = mentions.Count == 1;
        var smallest = single ? possible : [.. possible.Where(one => !possible.Exists(other => other != one && other.Code.LiesIn(one.Code)))];
        return smallest is [var only]
            ? new RegionMatch.One(DistrictIn(only, parts) ?? only, fitting.Count > 0 && mentions.TrueForAll(mention => mention.IsCertain)) { ClosesAlone = mentions is [{ ClosesAlone: true }] }
            : new RegionMatch.Several([.. smallest.OrderBy(one => one.Code.Value, StringComparer.Ordinal).Take(AtMost)]);
    }

    /// <summary>A district that is named beside its regency, and could not be told from any other word without it.</summary>
    private Region? DistrictIn(Region region, IReadOnlyList<IReadOnlyList<string>> parts)
    {
        if (region.Code.Level != RegionLevel.Regency)
        {
            return null;
        }

        var found = parts.SelectMany(Unnamed).SelectMany(Names)
            .SelectMany(name => _byKey[name])
            .Where(one => one.Code.Level == RegionLevel.District && one.Code.LiesIn(region.Code))
            .Distinct()
            .ToList();
        return found is [var only] ? only : null;
    }

    private IEnumerable<Mention> MentionsIn(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var kind = RegionWords.KindNamed(words[at]);
            var from = kind is null ? at : at + 1;
            var (found, length) = kind is null && at > 0 && RegionWords.IsStreet(words[at - 1]) ? ([], 0) : Longest(words, from, kind);
            if (length > 0)
            {
                yield return new Mention(found, kind is not null || Closes(words, from + length));
            }

            at = length > 0 ? from + length : at + 1;
        }
    }

    /// <summary>In "SMP Batu Ampar" Batu is no city: a bare name counts at the end, or before another region.</summary>
    private bool Closes(IReadOnlyList<string> words, int at) =>
        at == words.Count || RegionWords.KindNamed(words[at]) is not null || Longest(words, at, null).Length > 0;

    private (List<Region> Found, int Length) Longest(IReadOnlyList<string> words, int from, RegionKind? kind)
    {
        for (var length = Math.Min(LongestName, words.Count - from); length > 0; length--)
        {
            var key = string.Concat(words.Skip(from).Take(length));
            var found = _byKey[key].Where(one => Is(one, kind)).ToList();
            if (found.Count > 0)
            {
                return (found, length);
            }
        }

        return ([], 0);
    }

    private IEnumerable<Mention> ResemblancesIn(IReadOnlyList<string> words, bool isAnswer)
    {
        var at = words.ToList().FindLastIndex(word => RegionWords.KindNamed(word) is not null);
        if (at < 0 && !isAnswer)
        {
            yield break;
        }

        var key = string.Concat(words.Skip(at + 1).Take(LongestName));
        var forgiven = Spelling.Forgiven(key.Length);
        var kind = at < 0 ? (RegionKind?)null : RegionWords.KindNamed(words[at]);
        var near = _byKey
            .Select(group => (Regions: group.Where(one => kind is null || RegionWords.KindOf(one) == kind), Distance: Spelling.Distance(key, group.Key, forgiven)))
            .Where(one => one.Distance <= forgiven && one.Regions.Any())
            .ToList();
        if (forgiven > 0 && near.Count > 0)
        {
            var nearest = near.Min(one => one.Distance);
            yield return new Mention([.. near.Where(one => one.Distance == nearest).SelectMany(one => one.Regions)], IsCertain: false);
        }
    }

    /// <summary>What is left of a part between the regions that it names.</summary>
    private IEnumerable<IReadOnlyList<string>> Unnamed(IReadOnlyList<string> words)
    {
        var rest = new List<string>();
        for (var at = 0; at < words.Count;)
        {
            var (_, length) = Longest(words, at, null);
            if (length == 0)
            {
                rest.Add(words[at++]);
                continue;
            }

            yield return rest;
            rest = [];
            at += length;
        }

        yield return rest;
    }

    /// <summary>Every run of words that could be a name.</summary>
    private static IEnumerable<string> Names(IReadOnlyList<string> words) =>
        from at in Enumerable.Range(0, words.Count)
        where at == 0 || !RegionWords.IsStreet(words[at - 1])
        from length in Enumerable.Range(1, Math.Min(LongestName, words.Count - at))
        where length > 1 || RegionWords.KindNamed(words[at]) is null
        select string.Concat(words.Skip(at).Take(length));

    /// <summary>Without a word before it only a province, a regency or a city is meant: many districts are named like other things.</summary>
    private static bool Is(Region one, RegionKind? kind) => kind is null
        ? one.Code.Level != RegionLevel.District
        : RegionWords.KindOf(one) == kind;

    private static bool Fits(Region one, Region other) => one.Code.LiesIn(other.Code) || other.Code.LiesIn(one.Code);

    private sealed record Mention(IReadOnlyList<Region> Regions, bool IsCertain)
    {
        public bool ClosesAlone { get; init; }
    }
}
