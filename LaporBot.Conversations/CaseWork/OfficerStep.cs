namespace LaporBot.Conversations.CaseWork;

/// <summary>What we wait for from an officer.</summary>
public enum OfficerStep
{
    /// <summary>Nothing: every button works.</summary>
    AtDesk,

    /// <summary>The agency to which the case of the accused is forwarded.</summary>
    AwaitingAgency,

    /// <summary>The reason of the move he has chosen.</summary>
    AwaitingReason,

    /// <summary>Why his case is an abuse of the bot; the days were chosen.</summary>
    AwaitingMarkReason,

    /// <summary>Why what the reporter took back stays so or is worked on all the same.</summary>
    AwaitingTakingBackReason,
}
