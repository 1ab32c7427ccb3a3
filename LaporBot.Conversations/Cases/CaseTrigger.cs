namespace LaporBot.Conversations.Cases;

/// <summary>What happens to an accused's case.</summary>
public enum CaseTrigger
{
    /// <summary>An officer has taken the case and opened it.</summary>
    TakenUp,

    /// <summary>The reporter was asked for more; the reason is the question.</summary>
    ReporterAsked,

    /// <summary>The reporter has sent something after he was asked.</summary>
    ReporterAnswered,

    /// <summary>The officer goes on without waiting for the reporter's answer.</summary>
    QuestionDropped,

    /// <summary>The reporter did not answer within his ten working days.</summary>
    ReporterStayedSilent,

    /// <summary>The task force passes it on for Bawaslu's study.</summary>
    Accepted,

    /// <summary>Bawaslu finds that it was a breach; BKN has to forward it.</summary>
    FoundInBreach,

    /// <summary>BKN has written to the appointing authority (PPK).</summary>
    Forwarded,

    /// <summary>The agency has begun to examine.</summary>
    ExaminationBegun,

    /// <summary>The PPK has decided on a sanction.</summary>
    SanctionImposed,

    /// <summary>The sanction stands in the national record (I'DIS).</summary>
    FollowUpRecorded,

    /// <summary>The PPK's time has run out; BKN reprimands or blocks.</summary>
    DeadlineMissed,

    /// <summary>Found not to be a breach, or not provable.</summary>
    BreachNotProven,

    /// <summary>Not taken up, with a reason.</summary>
    Refused,

    /// <summary>The reporter does not want it any more.</summary>
    TakenBack,

    /// <summary>Another body's matter; the reason names the body.</summary>
    PassedElsewhere,

    /// <summary>The accused has retired, resigned or been dismissed.</summary>
    AccusedGone,
}
