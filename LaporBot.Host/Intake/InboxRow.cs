namespace LaporBot.Host.Intake;

/// <summary>An update that has been stored: seen again, it changes nothing. Kept for 48 hours.</summary>
internal sealed class InboxRow
{
    public required long UpdateId { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
}
