using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>What is said of files by what is in them, and of those that are not there yet.</summary>
public static class FileTraceLines
{
    private const int MostLost = 2;

    /// <summary>For whoever sent it: a line that says nothing about a report to who looks over his shoulder.</summary>
    /// <param name="isSent">True when the report has been sent; a number would tell him nothing any more.</param>
    public static Reply.Message NotFetched(EvidenceId file, bool isSent) =>
        new([isSent ? new Sentence("trace.NotFetched") : new Sentence("trace.NotFetchedNumber", file.Shown)], []);

    /// <summary>It is larger than the channel had announced: sent again, it would not come either.</summary>
    public static Reply.Message TooBig { get; } = new([EvidenceTaking.TooBig], []);

    /// <summary>On the review: files that are still on their way, and those that will not come.</summary>
    internal static IReadOnlyList<Sentence> OnReview(ReportDraft draft, Situation situation)
    {
        var items = draft.Evidence.Select(one => one.Item).ToList();
        return
        [
            .. items.Where(item => situation.FileSeen(item.Id)?.Progress == FileProgress.Lost).Take(MostLost).Select(item => new Sentence("trace.Lost", item.Id.Shown)),
            .. items.Exists(item => IsAwaited(item, situation)) ? [new Sentence("trace.Waiting")] : Array.Empty<Sentence>(),
        ];
    }

    // These come in a moment, and the channel itself takes the traces out of them: they are worth a word only when they are late.
    private static bool IsAwaited(EvidenceItem item, Situation situation) => situation.FileSeen(item.Id)?.Progress switch
    {
        FileProgress.Late => true,
        FileProgress.Waiting => item.File?.Kind is not (AttachmentKind.Photo or AttachmentKind.Voice or AttachmentKind.VideoNote),
        _ => false,
    };

    /// <summary>What is in the file, what officers get of it, and what remains.</summary>
    internal static IReadOnlyList<Sentence> Of(SeenFile seen) =>
    [
        .. seen.Giveaways.Select(one => new Sentence($"trace.Holds{one}")),
        new Sentence(seen.HasCopy ? "trace.CopyWithout" : "trace.NoCopy"),
        new Sentence("trace.AskKeep"),
    ];
}
