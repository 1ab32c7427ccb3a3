namespace LaporBot.Conversations.Formalising;

/// <summary>Where a reporter stands on the way to a formal report.</summary>
public enum FormalStep
{
    /// <summary>The parent of every step below: it can be left at any time, and what was typed is forgotten.</summary>
    Formalising,

    /// <summary>He is not making any report formal.</summary>
    AtRest,

    /// <summary>Which of his reports.</summary>
    AwaitingCase,

    /// <summary>He reads what it means: in person, with his name, until when.</summary>
    AwaitingDecision,

    /// <summary>He is asked once more, since the accused may learn who he is.</summary>
    AwaitingSurety,

    /// <summary>Whether he may report by his name at all. The answer is not kept.</summary>
    AwaitingAge,

    /// <summary>His name, for the form.</summary>
    AwaitingName,

    /// <summary>His address, for the form.</summary>
    AwaitingAddress,

    /// <summary>He sees what the form will say of him; nothing has been kept or told yet.</summary>
    AwaitingConfirmation,

    /// <summary>The wish was made before: fill the form anew, or drop it.</summary>
    AwaitingChange,

    /// <summary>He is asked a second time whether he drops the wish.</summary>
    AwaitingDropping,
}
