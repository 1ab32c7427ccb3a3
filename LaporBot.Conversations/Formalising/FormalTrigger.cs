namespace LaporBot.Conversations.Formalising;

/// <summary>What just happened on the way to a formal report.</summary>
public enum FormalTrigger
{
    SeveralFound,
    CaseChosen,
    WishedBefore,
    WentOn,
    SuretySaid,
    OldEnoughSaid,
    TooYoungSaid,
    NameTold,
    AddressTold,
    Confirmed,
    RenewalBegun,
    DroppingAsked,
    WishDropped,
    WentBack,
    FormLeft,
}
