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
        EvidenceKind.VoiceAnswer => "voice.Kind",
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

    /// <summary>One line for each kind with how many there are; a line of its own when there is nothing.</summary>
    public static IEnumerable<Sentence> Counted(IReadOnlyList<EvidenceItem> items) => items.Count == 0
        ? [new Sentence("work.NoEvidence")]
        : items.GroupBy(item => KindOf(item).Key).Select(kind => new Sentence("work.EvidenceCount", new Sentence(kind.Key), kind.Count()));
}
