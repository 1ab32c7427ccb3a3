using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Says what was done and offers to undo it while the reporter has not been told.</summary>
internal static class UndoCards
{
    /// <param name="done">What was done; the taking of a new case when there is nothing.</param>
    public static Reply.Message Of(Case after, Situation situation, params IReadOnlyList<Sentence> done)
    {
        var seconds = (int)situation.Rules.Undo.TotalSeconds;
        return new Reply.Message(
            [.. done.Count > 0 ? done : [new Sentence("work.YouTook", after.Number.Value)], new Sentence("work.ReporterToldIn", seconds)],
            [[new Choice(new Sentence("work.Undo", seconds), CaseButton.Of(after, 0, CaseVerb.Undo))]]);
    }
}
