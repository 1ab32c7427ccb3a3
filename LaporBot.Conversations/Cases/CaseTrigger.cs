namespace LaporBot.Conversations.Cases;

/// <summary>What happens to an accused's case.</summary>
public enum CaseTrigger
{
    TakenUp,
    ReporterAsked,
    ReporterAnswered,
    Accepted,
    FoundInBreach,
    ExaminationBegun,
    SanctionImposed,
    FollowUpRecorded,
    DeadlineMissed,
    BreachNotProven,
    Refused,
    TakenBack,
    PassedElsewhere,
    AccusedGone,
}
