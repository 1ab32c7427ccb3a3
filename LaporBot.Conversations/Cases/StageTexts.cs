using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Cases;

/// <summary>A stage in words: its name, and what the reporter can expect next.</summary>
public static class StageTexts
{
    private static readonly Dictionary<Stage, (string Name, string Next)> s_texts = new()
    {
        [Stage.Received] = ("case.StageReceived", "case.NextReceived"),
        [Stage.Verifying] = ("case.StageVerifying", "case.NextVerifying"),
        [Stage.AwaitingReporter] = ("case.StageAwaitingReporter", "case.NextAwaitingReporter"),
        [Stage.UnderReview] = ("case.StageUnderReview", "case.NextUnderReview"),
        [Stage.ForwardedToPpk] = ("case.StageForwardedToPpk", "case.NextForwardedToPpk"),
        [Stage.UnderExamination] = ("case.StageUnderExamination", "case.NextUnderExamination"),
        [Stage.Sanctioned] = ("case.StageSanctioned", "case.NextSanctioned"),
        [Stage.Closed] = ("case.StageClosed", "case.NextClosed"),
        [Stage.UnderControl] = ("case.StageUnderControl", "case.NextUnderControl"),
        [Stage.Unproven] = ("case.StageUnproven", "case.NextUnproven"),
        [Stage.Rejected] = ("case.StageRejected", "case.NextRejected"),
        [Stage.Withdrawn] = ("case.StageWithdrawn", "case.NextWithdrawn"),
        [Stage.OutOfJurisdiction] = ("case.StageOutOfJurisdiction", "case.NextOutOfJurisdiction"),
        [Stage.AccusedLeft] = ("case.StageAccusedLeft", "case.NextAccusedLeft"),
    };

    public static Sentence NameOf(Stage stage) => new(s_texts[stage].Name);

    /// <summary>Officers know the offices by their short names.</summary>
    public static Sentence ForOfficers(Stage stage) => stage switch
    {
        Stage.Verifying => new Sentence("work.StageVerifying"),
        Stage.UnderReview => new Sentence("work.StageUnderReview"),
        Stage.UnderControl => new Sentence("work.StageUnderControl"),
        _ => NameOf(stage),
    };

    /// <inheritdoc cref="ForOfficers(Stage)"/>
    public static Sentence ForOfficers(Accused accused) => WaitsForLetter(accused) ? new Sentence("work.StageBreachFound") : ForOfficers(accused.Stage);

    /// <summary>The stage's name, or what lies between Bawaslu's finding and BKN's letter.</summary>
    public static Sentence NameOf(Accused accused) => WaitsForLetter(accused)
        ? new Sentence("case.StageBreachFound")
        : NameOf(accused.Stage);

    /// <summary>Where a move has led, for a history. Bawaslu's finding leaves the stage what it was and is named itself.</summary>
    public static Sentence NameOf(CaseEvent move) => move.Trigger == CaseTrigger.FoundInBreach ? new Sentence("case.StageBreachFound") : NameOf(move.To!.Value);

    /// <inheritdoc cref="NameOf(CaseEvent)"/>
    public static Sentence ForOfficers(CaseEvent move) => move.Trigger == CaseTrigger.FoundInBreach ? new Sentence("work.StageBreachFound") : ForOfficers(move.To!.Value);

    public static Sentence NextOf(Accused accused) => accused switch
    {
        { IsClosedForSilence: true } => new Sentence("case.NextClosedForSilence"),
        _ when WaitsForLetter(accused) => new Sentence("case.NextBreachFound"),
        _ => new Sentence(s_texts[accused.Stage].Next),
    };

    /// <summary>When the stage is due, in words; none for what has ended.</summary>
    public static Sentence? DueOf(Accused accused, DateOnly today) => accused switch
    {
        { HasEnded: true } => null,
        { Due: { } due } when due < today => new Sentence("case.DuePassed", due),
        { Due: { } due } => new Sentence("case.DueBy", due),
        _ => new Sentence("case.NoDue"),
    };

    private static bool WaitsForLetter(Accused accused) => accused is { Stage: Stage.UnderReview, BreachFound: true };
}
