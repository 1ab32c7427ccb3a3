using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

internal static partial class EmailLeaks
{
    public static IEnumerable<LeakMark> In(string text) =>
        Address().Matches(text).Select(match => new LeakMark(match.Index, match.Length, LeakKind.Email));

    [GeneratedRegex(@"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
