using System.Text.RegularExpressions;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>What a row of digits is, when it is neither telephone nor NIK.</summary>
internal static partial class Numbers
{
    private const int LooksBack = 24;

    /// <summary>Groups of three behind dots: rupiah.</summary>
    public static bool IsAmount(string written) => Thousands().IsMatch(written);

    /// <summary>True when the words before say what it is: an account, a parcel, a NIP, money.</summary>
    public static bool IsNamedOtherwise(string text, int start) => OtherNumber().IsMatch(text.AsSpan(Math.Max(0, start - LooksBack), Math.Min(start, LooksBack)));

    /// <summary>Nothing but groups of two digits: clock times.</summary>
    public static bool AreTimes(string written) => Pairs().IsMatch(written);

    [GeneratedRegex(@"^[0-9]{2}(?:[ .\-]+[0-9]{2})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(
        @"(?:\b(?:no\.?\s?rek|norek|rek|rekening|resi|nip|ni pppk|surat|rangka|mesin|faktur|virtual account|va)\b|\brp)[^0-9\n,;]{0,14}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherNumber();
}
