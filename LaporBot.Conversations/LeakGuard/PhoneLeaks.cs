using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>08… and +62 8… with spaces, dots, dashes or brackets, 10 to 13 digits counted from the 0.</summary>
internal static partial class PhoneLeaks
{
    private const int FewestDigits = 10;
    private const int MostDigits = 13;
    private const int FewestInFirstGroup = 3;

    public static IEnumerable<LeakMark> In(string text) => Candidate().Matches(text)
        .Where(match => IsPhone(match) && !Numbers.IsNamedOtherwise(text, match.Index))
        .Select(match => new LeakMark(match.Index, match.Length, LeakKind.Phone));

    /// <summary>Clock times and dates begin with a group of two digits ("08.00", "08-10-2026"), telephone numbers do not.</summary>
    private static bool IsPhone(Match match)
    {
        var isForeign = match.Groups["country"].Success;
        var local = match.Groups["local"].Value;
        var digits = local.Count(char.IsAsciiDigit) + (isForeign ? 1 : 0);
        var firstGroup = local.TakeWhile(char.IsAsciiDigit).Count();
        return digits is >= FewestDigits and <= MostDigits
            && firstGroup >= FewestInFirstGroup
            && !Numbers.IsAmount(match.Value);
    }

    [GeneratedRegex(
        @"(?<![\p{L}0-9/_@+])(?<![0-9][.\-])(?:\((?=0)|(?<country>\+?62[ .\-(]{0,2})(?=8))?(?<local>(?:0|(?<=62[ .\-(]{0,2}))8[0-9](?:[ .\-()]{0,2}[0-9]){6,12})(?![.\-]?[0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
