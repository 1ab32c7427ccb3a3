using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Kinds of evidence in words.</summary>
internal static class EvidenceTexts
{
    public static Sentence KindOf(EvidenceItem item) => new(item.Kind switch
    {
        EvidenceKind.Link => "work.KindLink",
        EvidenceKind.Statement => "work.KindStatement",
        EvidenceKind.VoiceAnswer => item.IsAnswer ? "voice.Kind" : "work.KindSound",
        EvidenceKind.Contact => "proof.Contact",
        EvidenceKind.Location => "proof.Location",
        _ => item.File?.Kind switch
        {
            AttachmentKind.Photo => "work.KindPhoto",
            AttachmentKind.Video or AttachmentKind.VideoNote or AttachmentKind.Animation => "work.KindVideo",
            AttachmentKind.Voice or AttachmentKind.Audio => "work.KindSound",
            _ => "work.KindDocument",
        },
    });

    /// <summary>The number of an item, told apart from that of a voice that stands in the place of an answer.</summary>
    public static Sentence NumberOf(EvidenceId item) => new(item.IsOfVoices ? "spoken.NumberOfVoice" : "spoken.NumberOfItem", item.Shown);

    /// <summary>One line for each kind with how many there are; a line of its own when there is nothing. A voice in the place of an answer is no evidence.</summary>
    public static IEnumerable<Sentence> Counted(IReadOnlyList<EvidenceItem> items) => items.All(item => item.IsAnswer)
        ? [new Sentence("work.NoEvidence")]
        : items.Where(item => !item.IsAnswer).GroupBy(item => KindOf(item).Key).Select(kind => new Sentence("work.EvidenceCount", new Sentence(kind.Key), kind.Count()));
}
