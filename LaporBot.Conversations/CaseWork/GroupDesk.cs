using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>The officers' group: cases are announced and taken there, nothing personal is said.</summary>
public static class GroupDesk
{
    public static Need Needs(Utterance heard) => Need.Nothing;

    public static Turn Hear(Situation situation, Utterance heard) => Turn.Saying(situation.Conversation);
}
