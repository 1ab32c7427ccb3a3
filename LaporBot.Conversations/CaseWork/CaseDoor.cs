using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>
/// The one door between stored cases and officers: what <see cref="Case.RefusalOf(People.Officer, DateTimeOffset)"/> closes to him is not in
/// his situation, so every dialogue answers as if it did not exist.
/// </summary>
public static class CaseDoor
{
    /// <param name="need">A subject that is for its reporter alone goes through, since an officer can be one, too; and one whose mark an administrator judges.</param>
    public static Situation For(Situation situation, Utterance heard, Need need) => situation.Visitor.Officer is null
        ? situation
        : situation with
        {
            Subject = situation.Subject is { } held && (need.AsReporter || need.AsAdministrator || IsOpen(situation, held) || LetsGo(situation, held, heard)) ? situation.Subject : null,
            Desk = situation.Desk.All(one => IsOpen(situation, one)) ? situation.Desk : [.. situation.Desk.Where(one => IsOpen(situation, one))],
            Voices = situation.Voices.All(one => IsOpen(situation, one)) ? situation.Voices : [.. situation.Voices.Where(one => IsOpen(situation, one))],
            Files = situation.Files.All(one => IsOpen(situation, one)) ? situation.Files : [.. situation.Files.Where(one => IsOpen(situation, one))],
        };

    /// <summary>What is closed to some of the officers is not spoken of in a group, whoever sits there.</summary>
    private static bool IsOpen(Situation situation, Case held) =>
        held.RefusalOf(situation.Visitor.Officer!, situation.Now) is null && !(situation.Visitor.InGroup && held.Content.Readers is not null);

    /// <summary>Whoever owned it before his agency was moved can still hand it back, and nothing else.</summary>
    private static bool LetsGo(Situation situation, Case held, Utterance heard) =>
        held.Owner == situation.Visitor.Officer!.Id && heard is Utterance.Pressed press && CaseButton.Read(press.Code) is { Verb: CaseVerb.Release };
}
