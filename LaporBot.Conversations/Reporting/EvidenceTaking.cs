using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Takes files, links and statements as evidence, at whatever question they come.</summary>
internal static class EvidenceTaking
{
    private const int MegaByte = 1024 * 1024;

    /// <summary>How a file that is too large can be split or linked.</summary>
    public static Sentence TooBig { get; } = new("report.FileTooBig", (int)(Attachment.MaxFetchableBytes / MegaByte));

    public static ReportMove Take(ReportDraft draft, Attachment file, long messageId)
    {
        if (file.IsTooBig)
        {
            return new ReportMove(draft, TooBig);
        }

        var after = draft.WithEvidence(EvidenceKind.File, file, file.Caption, messageId) with { LastAlbum = file.AlbumId ?? draft.LastAlbum };
        if (file.AlbumId is { } album && album == draft.LastAlbum)
        {
            return new ReportMove(after) { Instead = FirstNotShown(draft, after.Evidence[^1].Item) };
        }

        if (draft is { Step: ReportStep.AwaitingEvidence, DropAsked: false, PauseAsked: false })
        {
            return new ReportMove(after) { Instead = [EvidencePrompts.ItemTaken(after, after.Evidence[^1])] };
        }

        var isVoice = file.Kind is AttachmentKind.Voice or AttachmentKind.VideoNote;
        return new ReportMove(
            after,
            [
                new Sentence(isVoice ? "report.VoiceKept" : "report.FileKept"),
                .. NotShown(after.Evidence[^1].Item),
                new Sentence(isVoice ? "report.InWritingPlease" : "report.StillAsked"),
            ]);
    }

    public static ReportMove Take(ReportDraft draft, Answer told)
    {
        var after = draft.WithEvidence(KindOf(told.Text), null, told.Text, told.MessageId);
        return new ReportMove(after)
        {
            TakenAs = new Sentence("report.FieldEvidence"),
            Instead = [EvidencePrompts.ItemTaken(after, after.Evidence[^1])],
        };
    }

    /// <summary>An album is acknowledged by its first part; of a later one only what did not hold for those before it is said.</summary>
    private static IReadOnlyList<Reply.Message> FirstNotShown(ReportDraft before, EvidenceItem item) =>
        item.IsShown || before.Evidence.Any(one => one.Item is { IsShown: false, File.AlbumId: { } album } && album == item.File?.AlbumId)
            ? []
            : [new Reply.Message(NotShown(item), [])];

    /// <summary>Said of a file that is kept, but that officers cannot open before it can be cleaned.</summary>
    public static IReadOnlyList<Sentence> NotShown(EvidenceItem item) => item.IsShown ? [] : [new Sentence("report.CannotBeOpenedYet")];

    public static EvidenceKind KindOf(string text) =>
        text.Contains("http://", StringComparison.OrdinalIgnoreCase)
        || text.Contains("https://", StringComparison.OrdinalIgnoreCase)
        || text.TrimStart().StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? EvidenceKind.Link
            : EvidenceKind.Statement;
}
