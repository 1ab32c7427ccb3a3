using LaporBot.Host.Identity;

namespace LaporBot.Host.Intake;

/// <summary>An update that could not be read or whose turn threw, kept for somebody to look at.</summary>
internal sealed class KeptAsideRow
{
    public required long UpdateId { get; init; }

    /// <summary>Ours: the name of what went wrong, never a word of the sender.</summary>
    public required string Reason { get; init; }

    /// <summary>The update as it came; null when not even that could be read, and once its time is over.</summary>
    public Sealed<byte[]>? Body { get; init; }

    public required DateTimeOffset At { get; init; }

    public required bool Apologised { get; init; }
}
