using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>
/// The one door between stored cases and officers: what <see cref="Case.RefusalOf(People.Officer, DateTimeOffset)"/> closes to him is not in
/// his situation, so every dialogue answers as if it did not exist.
/// </summary>
public static class CaseDoor
{
    /// <param name="need">A subject that is for its reporter alone goes through, since an officer can be one, too; one whose mark an administrator judges; and what a reporter has taken back, to whoever decides about that.</param>
    public static Situation For(Situation situation, Utterance heard, Need need) => situation.Visitor.Officer is null
        ? situation
        : situation with
        {
            Subject = situation.Subject is { } held ? Through(situation, held, heard, need) : null,
            Desk = Opened(situation, situation.Desk),
            Voices = Opened(situation, situation.Voices),
            Files = Opened(situation, situation.Files),
            TakenBack = [.. situation.TakenBack.Where(one => Decides(situation, one))],
        };

    private static Case? Through(Situation situation, Case held, Utterance heard, Need need) => need switch
    {
        { AsReporter: true } or { AsAdministrator: true } => held,
        // Whoever might have been asked is told that it is decided, or not his.
        { AsDecider: true } => Decides(situation, held) || (!situation.Visitor.InGroup && situation.Now >= held.ReleasedAt && held.CouldDecide(situation.Visitor.Officer!)) ? held : null,
        _ => IsOpen(situation, held) || LetsGo(situation, held, heard) ? held.WithoutTakenBack() : null,
    };

    private static IReadOnlyList<Case> Opened(Situation situation, IReadOnlyList<Case> some) => some.All(one => IsOpen(situation, one) && one.Evidence.All(item => item.TakenBack is null))
        ? some
        : [.. some.Where(one => IsOpen(situation, one)).Select(one => one.WithoutTakenBack())];

    private static bool Decides(Situation situation, Case held) =>
        !situation.Visitor.InGroup && held.IsDecidedBy(situation.Visitor.Officer!, situation.Staff, situation.Now);

    /// <summary>What is closed to some of the officers is not spoken of in a group, whoever sits there.</summary>
    private static bool IsOpen(Situation situation, Case held) =>
        held.RefusalOf(situation.Visitor.Officer!, situation.Now) is null && !(situation.Visitor.InGroup && held.Content.Readers is not null);

    /// <summary>Whoever owned it before his agency was moved can still hand it back, and nothing else.</summary>
    private static bool LetsGo(Situation situation, Case held, Utterance heard) =>
        held.Owner == situation.Visitor.Officer!.Id && heard is Utterance.Pressed press && CaseButton.Read(press.Code) is { Verb: CaseVerb.Release };
}
