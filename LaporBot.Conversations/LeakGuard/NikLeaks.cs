using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>16 digits, however they are grouped; neither part of a longer number such as a NIP nor an amount of money.</summary>
internal static partial class NikLeaks
{
    public static IEnumerable<LeakMark> In(string text) => SixteenDigits().Matches(text)
        .Where(match => !Numbers.IsAmount(match.Value) && !Numbers.AreTimes(match.Value) && !Numbers.IsNamedOtherwise(text, match.Index))
        .Select(match => new LeakMark(match.Index, match.Length, LeakKind.Nik));

    [GeneratedRegex(@"(?<![\p{L}/_@])(?<![0-9][ .\-]?)(?:[0-9][ .\-]?){15}[0-9](?![ .\-]?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SixteenDigits();
}
