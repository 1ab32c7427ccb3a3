using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>What was collected becomes part of the case, and its officers are told.</summary>
internal static class AddTaking
{
    /// <summary>He has seen what will be added and sends it.</summary>
    public static Turn Send(Situation situation, AmendErrand errand, Case held) => errand.Way == AmendWay.Answer
        ? LateAnswers.Send(situation, errand, held)
        : Joined(situation, held, errand.Items) is { } joined
        ? new Turn(
            situation.Conversation with { Amending = null },
            [new Reply.Message([new Sentence("amend.Sent", held.Number.Value), .. NotShown(joined.After, errand.Items.Count)], [])],
            joined.Intents)
        : AmendDialogue.Ended(situation, WhyNot(held));

    /// <summary>Files that came by themselves join the report he has named, with one quiet line.</summary>
    public static Turn JoinLate(Situation situation, AmendErrand errand, Case held, params IReadOnlyList<Sentence> besides)
    {
        IReadOnlyList<Addition> safe = [.. errand.Items.Select(one => AddedLeaks.CoveredUnasked(one, held, situation))];
        IReadOnlyList<Sentence> covered = safe.SequenceEqual(errand.Items) ? [] : [new Sentence("add.Covered")];
        return Joined(situation, held, safe) is { } joined
            ? new Turn(
                situation.Conversation with { Amending = null },
                [new Reply.Message([new Sentence("add.FileJoined", held.Number.Value), .. besides, .. covered, .. NotShown(joined.After, errand.Items.Count)], [])],
                joined.Intents)
            : AmendDialogue.Ended(situation, WhyNot(held));
    }

    /// <returns>Null when the case takes nothing more.</returns>
    public static (Case After, IReadOnlyList<Intent> Intents)? Joined(Situation situation, Case held, IReadOnlyList<Addition> added) =>
        held.Evidence.Count + added.Count <= EvidenceBrake.Most && held.Add(added, situation.Now) is AnswerOutcome.Added joined
            ? (joined.After, [new Intent.ChangeCase(held, joined.After, joined.Events), .. AddedNotices.Of(held, joined.After, situation)])
            : null;

    public static Sentence WhyNot(Case held) => AmendCases.WhyNot(held, AmendWay.Add) ?? new Sentence("amend.CaseFull", held.Number.Value, EvidenceBrake.Most);

    private static IReadOnlyList<Sentence> NotShown(Case after, int added) =>
    [
        .. after.Evidence.TakeLast(added).Select(item => VoiceLines.OnAnswer(after, item)).FirstOrDefault(says => says is not null) ?? [],
        .. after.Evidence.TakeLast(added).FirstOrDefault(item => !item.IsShown && item.Kind != EvidenceKind.VoiceAnswer) is { } item ? EvidenceTaking.NotShown(item) : [],
    ];
}
