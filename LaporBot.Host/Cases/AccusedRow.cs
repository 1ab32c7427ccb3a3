using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>One reported person of a case.</summary>
internal sealed class AccusedRow
{
    public required CaseId CaseId { get; init; }

    public required int Ordinal { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>Where waiting for the reporter goes back to.</summary>
    public Stage? Paused { get; init; }

    /// <summary>Days that were left when the reporter was asked.</summary>
    public int? PausedDaysLeft { get; init; }

    public DateOnly? Due { get; init; }

    public required bool BreachFound { get; init; }

    /// <summary>Code of the agency it was forwarded to.</summary>
    public string? Agency { get; init; }

    public Sealed<string>? Reason { get; init; }

    public required Sealed<string> Name { get; init; }

    public required Sealed<string> Office { get; init; }

    public Sealed<string>? Nip { get; init; }

    /// <summary>Keyed hash of the plain name, to find cases about the same person.</summary>
    public required KeyedHash NameKey { get; init; }
}
