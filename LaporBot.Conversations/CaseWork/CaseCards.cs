using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>How a case looks to officers.</summary>
public static class CaseCards
{
    /// <summary>The masked card for groups and subscribers: no names, no words.</summary>
    public static Reply.Message Announcement(Case filed) => new([new Sentence("work.NewCase", filed.Number.Value)], []);
}
