using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Says what was done and offers to undo it while the reporter has not been told.</summary>
internal static class UndoCards
{
    /// <param name="done">What was done; the taking of a new case when there is nothing.</param>
    public static Reply.Message Of(Case after, Situation situation, params IReadOnlyList<Sentence> done)
    {
        IReadOnlyList<Sentence> says = done.Count > 0 ? done : [new Sentence("work.YouTook", after.Number.Value)];
        if (situation.Rules.Undo <= TimeSpan.Zero)
        {
            return new Reply.Message([.. says, new Sentence("work.ReporterToldNow")], []);
        }

        var window = Wait.InWords(situation.Rules.Undo);
        return new Reply.Message(
            [.. says, new Sentence("work.ReporterToldIn", window)],
            [[new Choice(new Sentence("work.Undo", window), CaseButton.Of(after, 0, CaseVerb.Undo))]]);
    }
}
