namespace LaporBot.Conversations.Cases;

/// <summary>One reported person, with his own stage, exit and reason.</summary>
/// <param name="Ordinal">His place in the report, from 1.</param>
/// <param name="Nip">As typed; checked softly only, never a reason to stop.</param>
/// <param name="Reason">The reason of the newest move that needed one, in the officer's words.</param>
/// <param name="Due">When the next step is due; null where no clock runs.</param>
public sealed record Accused(
    int Ordinal,
    string Name,
    string Office,
    string? Nip,
    Stage Stage,
    string? Reason,
    DateOnly? Due)
{
    public const int MaxNameLength = 200;

    public const int MaxOfficeLength = 200;

    /// <summary>Where <see cref="Stage.AwaitingReporter"/> goes back to; null in every other stage.</summary>
    public Stage? Paused { get; init; }

    /// <summary>Days (of the paused stage's kind) that were left when the reporter was asked; null where no clock was running.</summary>
    public int? PausedDaysLeft { get; init; }

    /// <summary>True once Bawaslu has found a breach: from then on BKN may forward.</summary>
    public bool BreachFound { get; init; }

    /// <summary>Code of the agency whose PPK has to act; null until it was forwarded.</summary>
    public string? Agency { get; init; }
}
