using System.Globalization;
using LaporBot.Conversations.Speaking;

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
        var digits = DigitsOf(typed);
        return digits switch
        {
            _ when !digits.Any(char.IsAsciiDigit) => NipImpression.NoNumber,
            _ when !digits.All(char.IsAsciiDigit) => NipImpression.WrongCharacters,
            { Length: not Length } => NipImpression.WrongLength,
            _ => OfItsParts(digits, today),
        };
    }

    /// <summary>Which part does not fit, or that it reads as the number of contract staff.</summary>
    /// <returns>Null where it reads as a civil servant's.</returns>
    internal static Sentence? RemarkOn(string typed, DateOnly today) => LookAt(typed, today) switch
    {
        NipImpression.WrongLength => new Sentence("nip.WrongLength", DigitsOf(typed).Length),
        NipImpression.NoNumber or NipImpression.LikePns => null,
        var impression => new Sentence($"nip.{impression}"),
    };

    /// <summary>The same for whoever typed it, who need not type it anew.</summary>
    internal static IReadOnlyList<Sentence> Told(string typed, DateOnly today) =>
        RemarkOn(typed, today) is not { } remark ? [] : IsDoubtful(typed, today) ? [remark, new Sentence("nip.Kept")] : [remark];

    /// <summary>True where a part of it does not fit.</summary>
    internal static bool IsDoubtful(string typed, DateOnly today) =>
        LookAt(typed, today) is not (NipImpression.NoNumber or NipImpression.LikePns or NipImpression.LikePppk);

    private static string DigitsOf(string typed) => string.Concat(typed.Where(character => character is not (' ' or '.' or '-')));

    private static NipImpression OfItsParts(string digits, DateOnly today)
    {
        if (!DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born > today)
        {
            return NipImpression.WrongBirth;
        }

        var appointed = NumberAt(digits, 8, 4);
        return digits switch
        {
            _ when appointed < born.Year + YoungestAtAppointment || appointed > today.Year + 1 => NipImpression.WrongYear,
            _ when digits[14] is not ('1' or '2') => NipImpression.WrongSex,
            _ when NumberAt(digits, 15, 3) == 0 => NipImpression.WrongSerial,
            _ => NumberAt(digits, 12, 2) is >= 1 and <= 12 ? NipImpression.LikePns : NipImpression.LikePppk,
        };
    }

    private static int NumberAt(string digits, int start, int length) => int.Parse(digits.AsSpan(start, length), CultureInfo.InvariantCulture);
}
