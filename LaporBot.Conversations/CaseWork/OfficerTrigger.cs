namespace LaporBot.Conversations.CaseWork;

/// <summary>What an officer has just done while making a move.</summary>
public enum OfficerTrigger
{
    MoveChosen,
    AgencyChosen,
    ReasonGiven,
    MoveLeft,
    MarkChosen,
    TakingBackJudged,
}
