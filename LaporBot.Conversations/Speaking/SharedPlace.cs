using System.Globalization;

namespace LaporBot.Conversations.Speaking;

/// <summary>A point on the map that a person sent, with its name and address where he chose a known place.</summary>
public sealed record SharedPlace(double Latitude, double Longitude, string? Title = null, string? Address = null)
{
    /// <summary>What is written about it; null for a bare point.</summary>
    public string? Words => string.Join(", ", new[] { Title, Address }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim())) switch
    {
        "" => null,
        var words => words,
    };

    /// <summary>Some ten metres: near enough to find the place, too coarse to tell where in it he stood.</summary>
    public string Point => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.0000}, {Longitude:0.0000}");

    /// <summary>Nothing of it comes into a log by accident.</summary>
    public override string ToString() => nameof(SharedPlace);
}
