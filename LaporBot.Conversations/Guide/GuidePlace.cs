using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Guide;

/// <summary>Which of the three questions it is. Who is no civil servant is asked one more, which is not counted.</summary>
internal static class GuidePlace
{
    private const int Counted = 3;

    public static IReadOnlyList<Sentence> Of(GuideWalk.Asks asks) => asks.Answers.Count < Counted ? [new Sentence("guide.Step", asks.Answers.Count + 1)] : [];
}
