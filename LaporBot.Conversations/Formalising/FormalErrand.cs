using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;

namespace LaporBot.Conversations.Formalising;

/// <summary>How far a reporter is with the form. It lives in the conversation alone until he confirms, and is forgotten when he leaves it.</summary>
/// <param name="Tag">Four random characters, so that buttons of an earlier form fit no later one.</param>
/// <param name="Case">Null while he has yet to choose.</param>
public sealed record FormalErrand(FormalStep Step, string Tag, CaseId? Case = null)
{
    public Answer? Name { get; init; }

    public Answer? Address { get; init; }

    internal bool Holds(long messageId) => Name?.MessageId == messageId || Address?.MessageId == messageId;
}
