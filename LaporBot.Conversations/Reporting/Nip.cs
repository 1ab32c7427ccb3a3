using System.Globalization;

namespace LaporBot.Conversations.Reporting;

/// <summary>
/// A soft look at an employee number (NIP, or NI PPPK): 18 digits, birth date, year of appointment, month or contract,
/// sex, serial. There is no check digit, and a doubtful number never stops a report.
/// </summary>
public static class Nip
{
    public const int Length = 18;

    private const int YoungestAtAppointment = 15;

    public static NipImpression LookAt(string typed, DateOnly today)
    {
        var digits = string.Concat(typed.Where(character => character is not (' ' or '.' or '-')));
        if (!digits.Any(char.IsAsciiDigit))
        {
            return NipImpression.NoNumber;
        }

        return digits.Length == Length && digits.All(char.IsAsciiDigit) && HasItsParts(digits, today)
            ? NumberAt(digits, 12, 2) is >= 1 and <= 12 ? NipImpression.LikePns : NipImpression.LikePppk
            : NipImpression.Doubtful;
    }

    private static bool HasItsParts(string digits, DateOnly today) =>
        DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
        && born <= today
        && NumberAt(digits, 8, 4) is var appointed && appointed >= born.Year + YoungestAtAppointment && appointed <= today.Year + 1
        && digits[14] is ('1' or '2')
        && NumberAt(digits, 15, 3) > 0;

    private static int NumberAt(string digits, int start, int length) => int.Parse(digits.AsSpan(start, length), CultureInfo.InvariantCulture);
}
