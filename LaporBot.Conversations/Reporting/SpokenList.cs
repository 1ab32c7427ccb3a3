using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reporting;

/// <summary>
/// Several people named in one sentence: "Budi camat Contoh dan Siti lurah Contoh". Wherever a part may be something else than a person,
/// it is no list: one person is named far more often, and "dan" stands in many an office.
/// </summary>
internal static partial class SpokenList
{
    private const int LongestSentence = 400;
    private const string MarksOfOtherThings = "\n\r\t;|?:\"“”";

    /// <returns>Two or more persons in their order; none when the sentence may name one alone.</returns>
    public static IReadOnlyList<ListedName> Read(string text)
    {
        var line = text.Trim().TrimEnd('.', '!', ',', ' ');
        if (line.Length > LongestSentence || line.Any(sign => MarksOfOtherThings.Contains(sign, StringComparison.Ordinal)) || SpokenWords.Of(line).Any(SpokenWords.IsAct))
        {
            return [];
        }

        var together = Together().Match(line);
        var who = together.Success ? together.Groups["who"].Value : line;
        var clauses = Unfinished().IsMatch(who) ? [] : Clauses(who);
        if (clauses.Count == 0 || (clauses.Count == 1 && !together.Success && !line.Contains(',', StringComparison.Ordinal)))
        {
            return [];
        }

        var people = new List<SpokenPerson>();
        foreach (var (at, clause) in clauses.Index())
        {
            var mayBeBare = together.Success || at < clauses.Count - 1;
            if (PeopleIn(clause, mayBeBare) is not { } named)
            {
                return [];
            }

            people.AddRange(named);
        }

        var isEnumerated = together.Success || clauses.Count > 1;
        return people.Count > 1 && people.TrueForAll(one => one.IsPost == people[0].IsPost) && (isEnumerated || people.TrueForAll(one => one.IsPlain))
            ? [.. Sharing(people, together.Groups["office"].Value).Select(one => one.Told)]
            : [];
    }

    /// <summary>What stands between the words that join people. None where such a word joins somebody to nobody we could name.</summary>
    private static List<string> Clauses(string who)
    {
        var clauses = new List<string>();
        var from = 0;
        foreach (Match joint in Joint().Matches(who))
        {
            var left = who[from..joint.Index];
            var next = Joint().Split(who[(joint.Index + joint.Length)..])[0].Split(',')[0];
            switch (IsBetweenPeople(left, joint.Value, next))
            {
                case null:
                    return [];
                case true:
                    clauses.Add(left);
                    from = joint.Index + joint.Length;
                    break;
            }
        }

        return [.. clauses, who[from..]];
    }

    /// <returns>Null when it cannot be told; false within the name of an office.</returns>
    private static bool? IsBetweenPeople(string left, string joint, string next)
    {
        if (left.LastIndexOf('(') > left.LastIndexOf(')'))
        {
            return false;
        }

        var person = SpokenPerson.In(next);
        if (!left.TrimEnd().EndsWith(')') && SpokenWords.Of(left).Any(SpokenWords.MayHoldAnd))
        {
            return person is { IsPlain: true };
        }

        return (person, SpokenWords.Of(next)) switch
        {
            ({ IsPlain: true }, _) => true,
            (not null, _) when !With().IsMatch(joint) => true,
            (_, [var first, ..]) when SpokenWords.IsAgency(first) => false,
            _ => null,
        };
    }

    /// <param name="mayBeBare">True where a name between commas may stand without an office.</param>
    private static List<SpokenPerson>? PeopleIn(string clause, bool mayBeBare)
    {
        var people = new List<SpokenPerson>();
        foreach (var part in Comma().Split(clause).Where(part => part.Trim().Length > 0))
        {
            if (people.Count > 0 && SpokenWords.Of(part).All(SpokenWords.IsTitle))
            {
                people[^1] = people[^1].With(part.Trim());
                continue;
            }

            var one = SpokenPerson.In(part);
            if (people is [.. _, var above] && (one is null || one.IsPost) && SpokenWords.BeginsOffice(SpokenWords.Of(part)[0]) && !(one is not null && above.IsPost))
            {
                people[^1] = above.At(part.Trim());
                continue;
            }

            if (one is null || (people.Count > 0 && !mayBeBare && !one.IsPlain))
            {
                return null;
            }

            people.Add(one);
        }

        return people;
    }

    /// <summary>An office that is told once for all of them: after "semuanya", or last, where many can hold it.</summary>
    private static IEnumerable<SpokenPerson> Sharing(List<SpokenPerson> people, string told)
    {
        var last = people[^1];
        var ofAll = told.Length > 0 ? told : last is { Told.Office: { } office, IsSoleHolder: false } && people.SkipLast(1).All(one => one.Told.Office is null) ? office : "";
        return people.Select(one => one.Told.Office is null && !one.IsPost ? one.At(ofAll) : one);
    }

    [GeneratedRegex(
        @"^(?<who>.+?)[\s,(]+(?:semuanya|semua|seluruhnya|dua[- ]?duanya|dua2nya|duanya|kedua[- ]duanya|keduanya|tiga[- ]tiganya|ketiganya|keempatnya|sama-sama|both|all)\b\s*" +
        @"(?:(?:adalah|merupakan|of)\s+)*(?<office>.*?)\)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Together();

    [GeneratedRegex(@",?\s+(?:dan juga|dan|sama|serta|dengan|dgn|and|plus)\s+|\s*[&+]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:dengan|dgn)\b", RegexOptions.IgnoreCase)]
    private static partial Regex With();

    [GeneratedRegex(@"(?:^|\s)(?:dan|sama|serta|dengan|dgn|and|plus|[&+])$", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex Comma();
}
