using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>What is said of one voice beside the other evidence, and to a reporter who answers by voice.</summary>
internal static class VoiceLines
{
    /// <summary>For officers: whether it waits, and whether the recording is still there.</summary>
    public static IReadOnlyList<Sentence> Of(Case held, EvidenceItem item) => item switch
    {
        { IsQuarantined: true } => [new Sentence("work.ItemQuarantined")],
        { Transcript: null, IsDestroyed: true } => [new Sentence("voice.DeskItemGone")],
        { Transcript: null } => [new Sentence("voice.DeskItemWaits")],
        { IsDestroyed: true } => [new Sentence("voice.DeskItemDestroyed")],
        _ when held.Anonymity != Anonymity.OpenName => [new Sentence("voice.DeskItemSealed")],
        _ => [],
    };

    /// <returns>Null for what is no voice.</returns>
    public static IReadOnlyList<Sentence>? OnAnswer(Case held, EvidenceItem item) => item.Kind == EvidenceKind.VoiceAnswer
        ? [new Sentence(held.Anonymity == Anonymity.OpenName ? "voice.Taken" : "voice.AnswerHidden")]
        : null;
}
