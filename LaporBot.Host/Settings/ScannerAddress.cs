using System.Globalization;

namespace LaporBot.Host.Settings;

/// <summary>Where a virus scanner listens.</summary>
internal sealed record ScannerAddress(string Host, int Port)
{
    private const int GreatestPort = 65535;

    /// <returns>Null when it is not written as host:port.</returns>
    public static ScannerAddress? Read(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0
            && Uri.CheckHostName(text[..colon]) != UriHostNameType.Unknown
            && int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is > 0 and <= GreatestPort
                ? new ScannerAddress(text[..colon].Trim('[', ']'), port)
                : null;
    }
}
