using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>Which of a reporter's cases he can add to or take back from, and why the others not.</summary>
internal static class AmendCases
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<Case> Open(Situation situation, AmendWay way) => [.. situation.Filed.Where(one => WhyNot(one, way) is null && IsMeant(one, way, situation))];

    public static Case? Find(Situation situation, CaseId? id) =>
        situation.Subject is { } held && held.Id == id ? held : situation.Filed.FirstOrDefault(one => one.Id == id);

    /// <summary>Why there is nothing to choose from, by the newest report.</summary>
    public static Sentence WhyNone(Situation situation, AmendWay way) =>
        situation.Filed is [var newest, ..] && WhyNot(newest, way) is { } why ? why : new Sentence("amend.NothingFiled");

    /// <returns>Null when he can.</returns>
    public static Sentence? WhyNot(Case held, AmendWay way) => held switch
    {
        { HasEnded: true } => new Sentence("amend.HasEnded", held.Number.Value),
        { TakenBackAt: not null } => new Sentence("amend.WaitsForDecision", held.Number.Value),
        _ when way == AmendWay.TakeBack && !held.CanBeTakenBack && held.WithoutTakenBack().Evidence.Count == 0 => new Sentence("amend.NothingToTakeBack", held.Number.Value),
        _ => null,
    };

    private static bool IsMeant(Case one, AmendWay way, Situation situation) => way switch
    {
        AmendWay.LateFile => LateFiles.IsFresh(one, situation),
        AmendWay.LateWords => one.Evidence.Count < EvidenceBrake.Most,
        _ => true,
    };
}
