using LaporBot.Conversations.Reference;

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

    /// <summary>True when nothing is left to do; a case closed for the reporter's silence can still be opened by his answer.</summary>
    public bool HasEnded => Stage is Stage.Closed or Stage.Unproven or Stage.Rejected
        or Stage.Withdrawn or Stage.OutOfJurisdiction or Stage.AccusedLeft;

    /// <summary>Closed only because the reporter stayed silent.</summary>
    public bool IsClosedForSilence => Stage == Stage.Closed && Paused is not null;

    public bool IsOverdue(DateOnly today) => Due is { } due && due < today;

    /// <summary>The accused after a move, with the deadline that the move leads to.</summary>
    public Accused After(CaseMove move, string? reason, string? agency, DateOnly filedOn, DateOnly today, ReferenceData reference) => this with
    {
        Stage = move.To,
        Reason = move.NeedsReason ? reason : Reason,
        Agency = move.NeedsAgency ? agency : Agency,
        BreachFound = BreachFound || move.Trigger == CaseTrigger.FoundInBreach,
        Due = move.Clock switch
        {
            MoveClock.Starts or MoveClock.Pauses => reference.DueOf(move.To, today),
            MoveClock.StartsAtFiling => reference.DueOf(move.To, filedOn),
            MoveClock.RunsOn => Due,
            MoveClock.Resumes when PausedDaysLeft is { } left => reference.Calendar.After(today, left, KindOf(move.To, reference)),
            _ => null,
        },
        Paused = move.Clock switch
        {
            MoveClock.Pauses => move.From,
            MoveClock.Resumes => null,
            _ => Paused,
        },
        PausedDaysLeft = move.Clock switch
        {
            MoveClock.Pauses => Due is { } due ? reference.Calendar.Left(today, due, KindOf(move.From, reference)) : null,
            MoveClock.Resumes => null,
            _ => PausedDaysLeft,
        },
    };

    /// <summary>False where the way back from the reporter leads to another stage than the one that was paused.</summary>
    internal bool CouldGoTo(Stage to) => Paused is not { } paused || to == paused || to == Stage.Closed;

    private static DayKind KindOf(Stage stage, ReferenceData reference) => reference.LimitOf(stage)?.Kind ?? DayKind.Calendar;
}
