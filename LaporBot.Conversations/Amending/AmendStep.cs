namespace LaporBot.Conversations.Amending;

/// <summary>Where a reporter stands who adds to a report he has sent, or takes something of it back.</summary>
public enum AmendStep
{
    /// <summary>The parent of every step below: it can be left at any time, and nothing has changed.</summary>
    Amending,

    /// <summary>He adds nothing and takes nothing back.</summary>
    AtRest,

    /// <summary>Which of his reports.</summary>
    AwaitingCase,

    /// <summary>Everything he sends is collected until he says that it is all; officers get nothing of it yet.</summary>
    AwaitingAddition,

    /// <summary>His words may show who he is: cover, leave or write anew.</summary>
    AwaitingLeakChoice,

    /// <summary>He may be heard or seen in a recording: take it out, or send it as it is.</summary>
    AwaitingFileChoice,

    /// <summary>He sees what will be added.</summary>
    AwaitingSending,

    /// <summary>He turns to something else and has sent nothing of what he has collected: send it, go on or drop it.</summary>
    AwaitingLeaving,

    /// <summary>The whole report, or one item of it.</summary>
    AwaitingTarget,

    /// <summary>He is asked a second time whether he takes it back.</summary>
    AwaitingSurety,
}
