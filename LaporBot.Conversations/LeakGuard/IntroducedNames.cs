using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>"Nama saya …": the name by which somebody introduces himself, also where nobody knows what he is called.</summary>
internal static partial class IntroducedNames
{
    public static IEnumerable<LeakMark> In(string text, KnownNames known) => Introduction().Matches(text)
        .Select(found => found.Groups["name"])
        .Where(name => !name.Value.Split(' ').All(word => known.Accused.Any(one => one.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase))))
        .Select(name => new LeakMark(name.Index, name.Length, LeakKind.Name));

    // Only what is written as a name: "nama saya dicatut" introduces nobody.
    [GeneratedRegex(
        @"\b(?i:nama (?:lengkap |panggilan )?(?:saya|aku|sy|gue|gw)|namaku|saya bernama|perkenalkan,? (?:nama )?(?:saya|aku)|my (?:full )?name is|my name's)(?i: adalah| ialah)?[ ,:]+(?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}*){0,3})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();
}
