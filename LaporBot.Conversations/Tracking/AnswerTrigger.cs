namespace LaporBot.Conversations.Tracking;

/// <summary>What has just happened between a reporter and an officer's question.</summary>
public enum AnswerTrigger
{
    QuestionShown,
    AnswerBegun,
    WordsCame,
    MeantAsAnswer,
    MeantOtherwise,
    LeaksFound,
    LeaksDecided,
    AnswerLeft,
}
