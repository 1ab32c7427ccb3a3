using System.Globalization;

namespace LaporBot.Host.Officers;

/// <summary>Colleagues know each other by a number; the name in Telegram is not kept.</summary>
internal static class OfficerAlias
{
    private const string Called = "Petugas ";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Called}{number}");

    /// <returns>Null for whoever is not called by a number.</returns>
    public static int? NumberOf(string alias) =>
        alias.StartsWith(Called, StringComparison.Ordinal) && int.TryParse(alias[Called.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
