namespace LaporBot.Conversations.Amending;

/// <summary>What just happened while a reporter adds to a sent report or takes something back.</summary>
public enum AmendTrigger
{
    SeveralFound,
    WordsCame,
    CaseChosen,
    CaseChosenForLateFile,
    CaseChosenToTakeBack,
    SomethingCame,
    LeaksFound,
    RecordingsFound,
    NothingLeftToAsk,
    CollectingResumed,
    AdditionSent,
    LeavingAsked,
    TargetChosen,
    WentBack,
    TakenBack,
    AmendingLeft,
}
