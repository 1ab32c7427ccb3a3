using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>The names of the accused stand in a file that he has sent: nobody has to type them.</summary>
internal static class AttachedList
{
    private static readonly string[] s_listWords = ["daftar", "list of"];

    /// <summary>The newest file in which names can stand; null when there is none, and once one was taken as the list.</summary>
    public static DraftedEvidence? FileOf(ReportDraft draft) => draft.Accused.Any(one => one.Name == Answer.AsListed)
        ? null
        : draft.Evidence.LastOrDefault(one => CanHoldNames(one.Item.File));

    /// <summary>A file at the question for the name that calls itself a list needs no further word.</summary>
    public static ReportMove Sent(ReportDraft before, ReportMove taken, Attachment file) =>
        before is { Step: ReportStep.AwaitingName, DropAsked: false, PauseAsked: false }
        && taken.Draft.Evidence.Count > before.Evidence.Count
        && CanHoldNames(file) && s_listWords.Any(word => $"{file.Caption} {file.Name}".Contains(word, StringComparison.OrdinalIgnoreCase))
            ? Taken(taken.Draft)
            : taken;

    public static ReportMove Taken(ReportDraft draft)
    {
        if (FileOf(draft) is not { } file)
        {
            return new ReportMove(draft, new Sentence("report.ChooseBelow"));
        }

        var named = draft with { Evidence = [.. draft.Evidence.Select(one => one == file ? one with { Item = Captioned(one.Item, one.Item.Text) } : one)] };
        return ReportMove.To(
            AccusedListed,
            AccusedListing.Standing(named, [new DraftedAccused(Answer.AsListed, null, null)]),
            [new Sentence("report.ListAttached", file.Item.Id.Value), .. EvidenceTaking.NotShown(file.Item)]);
    }

    /// <summary>An edited caption leaves the file what it is.</summary>
    public static EvidenceItem Recaptioned(EvidenceItem item, string text) => IsList(item) ? Captioned(item, text) : item with { Text = text };

    /// <summary>Said when the list goes and its names with it.</summary>
    public static IReadOnlyList<Sentence> Gone(ReportDraft draft, EvidenceItem removed) => IsList(removed) && draft.Accused.Any(one => one.Name == Answer.AsListed)
        ? [new Sentence("report.ListGone")]
        : [];

    private static bool CanHoldNames(Attachment? file) => file is { Kind: AttachmentKind.Photo or AttachmentKind.Document };

    private static bool IsList(EvidenceItem item) => item.File is not null && item.Text?.StartsWith(InIndonesian(new Sentence("report.ListOfAccused")), StringComparison.Ordinal) == true;

    private static EvidenceItem Captioned(EvidenceItem item, string? caption) => item with
    {
        Text = InIndonesian(caption is { Length: > 0 } ? new Sentence("report.ListOfAccusedWith", caption) : new Sentence("report.ListOfAccused")),
    };

    // Officers read it.
    private static string InIndonesian(Sentence sentence) => Phrasebook.Text(Language.Indonesian, sentence);
}
