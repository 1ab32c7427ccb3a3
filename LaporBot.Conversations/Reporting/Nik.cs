using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Reporting;

/// <summary>Finds a national identity number (NIK, 16 digits), which we never take from a reporter.</summary>
internal static partial class Nik
{
    public static bool IsIn(string typed) => SixteenDigits().IsMatch(typed);

    [GeneratedRegex(@"(?<![0-9])(?:[0-9][ .\-]?){15}[0-9](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SixteenDigits();
}
