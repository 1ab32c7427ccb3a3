using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>Which of a reporter's cases can be made formal, and why the others cannot.</summary>
internal static class FormalCases
{
    /// <summary>Leads that are still worked on, and those whose wish was made; newest first.</summary>
    public static IReadOnlyList<Case> Open(Situation situation) => [.. situation.Filed.Where(IsOpen)];

    public static Case? Find(Situation situation, CaseId? id) =>
        situation.Subject is { } held && held.Id == id ? held : situation.Filed.FirstOrDefault(one => one.Id == id);

    /// <summary>Why there is nothing to choose from, by the newest report.</summary>
    public static Sentence WhyNone(Situation situation) => situation.Filed switch
    {
        [] => new Sentence("formal.NothingFiled"),
        [var newest, ..] => WhyNot(newest),
    };

    public static Sentence WhyNot(Case held) => held.HowFormal() switch
    {
        _ when held.TakenBackAt is not null => new Sentence("amend.WaitsForDecision", held.Number.Value),
        Formality.Formal => new Sentence("formal.IsFormal", held.Number.Value),
        Formality.Named => new Sentence("formal.IsNamed", held.Number.Value),
        _ => new Sentence("formal.HasEnded", held.Number.Value),
    };

    // A wish can be dropped even when the case has ended.
    private static bool IsOpen(Case one) => one.HowFormal() switch
    {
        _ when one.TakenBackAt is not null => false,
        Formality.FirstInformation => !one.HasEnded,
        Formality.Awaited => true,
        _ => false,
    };
}
