namespace LaporBot.Conversations.Tracking;

/// <summary>Where a reporter stands with an officer's question.</summary>
public enum AnswerStep
{
    /// <summary>No question is before him: his words belong to his report.</summary>
    AtRest,

    /// <summary>He has read a question and not yet begun to answer it.</summary>
    QuestionRead,

    /// <summary>Everything he sends is added to the case.</summary>
    AwaitingAnswer,

    /// <summary>He wrote after reading a question: we ask where his words belong before they go anywhere.</summary>
    AwaitingPlace,

    /// <summary>His answer holds what may show who he is: it goes nowhere before he has decided about it.</summary>
    AwaitingMask,
}
