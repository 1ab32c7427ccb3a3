using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Questions and receipts while evidence is collected.</summary>
internal static class EvidencePrompts
{
    private const int PageSize = 3;
    private const int ShownCharacters = 60;

    public static Reply.Message Question(ReportDraft draft) => draft.Proof.Count == 0
        ? ReportPrompts.Asking(draft, [new Sentence("report.AskEvidence"), .. DetailPrompts.EvidenceHint(draft)], [ReportPrompts.Button(draft, "report.ButtonNoEvidence", ReportVerb.EvidenceDone)])
        : ReportPrompts.Asking(draft, [new Sentence("report.AskMoreEvidence", draft.Proof.Count)], [Done(draft), ShowList(draft)]);

    public static Reply.Message ItemTaken(ReportDraft draft, DraftedEvidence taken) => new(
        [
            new Sentence("report.EvidenceTaken", taken.Item.Id.Value, NameOf(taken.Item)),
            .. EvidenceTaking.NotShown(taken.Item),
            .. SharedProof.Remarks(draft, taken),
        ],
        [[Done(draft), ShowList(draft)], [Remove(draft, taken), .. SharedProof.Buttons(draft, taken)], ReportPrompts.WaysOut(draft)]) { Asks = true };

    /// <summary>A page of the items, each with a button that takes it out.</summary>
    public static Reply.Message Items(ReportDraft draft, int page)
    {
        if (draft.Proof.Count == 0)
        {
            return Question(draft);
        }

        var pages = (draft.Proof.Count + PageSize - 1) / PageSize;
        var shown = page % pages;
        var items = draft.Proof.Skip(shown * PageSize).Take(PageSize).ToList();
        IReadOnlyList<Choice> turning = pages > 1 ? [TurnTo(draft, "report.ButtonMore", (shown + 1) % pages)] : [];
        return ReportPrompts.Asking(
            draft,
            [new Sentence("report.EvidenceList", draft.Proof.Count), .. items.Select(LineOf)],
            [.. items.Select(item => Remove(draft, item)).Chunk(2), turning, [Done(draft)]]);
    }

    public static Sentence NameOf(EvidenceItem item) => item switch
    {
        { Kind: EvidenceKind.Link } => new Sentence("report.EvidenceLink"),
        { Kind: EvidenceKind.Statement } => new Sentence("report.EvidenceStatement"),
        { Kind: EvidenceKind.Contact } => new Sentence("proof.Contact"),
        { Kind: EvidenceKind.Location } => new Sentence("proof.Location"),
        { File.Kind: AttachmentKind.Photo } => new Sentence("report.EvidencePhoto"),
        { File.Kind: AttachmentKind.Video or AttachmentKind.VideoNote or AttachmentKind.Animation } => new Sentence("report.EvidenceVideo"),
        { File.Kind: AttachmentKind.Voice or AttachmentKind.Audio } => new Sentence("report.EvidenceSound"),
        _ => new Sentence("report.EvidenceDocument"),
    };

    private static Sentence LineOf(DraftedEvidence one) =>
        new("report.EvidenceLine", one.Item.Id.Value, NameOf(one.Item), Excerpt.Of(one.Item.Text ?? one.Item.File?.Name ?? "", ShownCharacters));

    private static Choice Done(ReportDraft draft) => ReportPrompts.Button(draft, "report.ButtonEvidenceDone", ReportVerb.EvidenceDone);

    private static Choice ShowList(ReportDraft draft) => TurnTo(draft, "report.ButtonEvidenceList", 0);

    private static Choice TurnTo(ReportDraft draft, string label, int page) =>
        ReportPrompts.Button(draft, label, ReportVerb.EvidenceList, page.ToString(CultureInfo.InvariantCulture));

    private static Choice Remove(ReportDraft draft, DraftedEvidence one) => new(
        new Sentence("report.ButtonRemoveEvidence", one.Item.Id.Value),
        ReportCode.Of(draft, ReportVerb.RemoveEvidence, one.Item.Id.Value.ToString(CultureInfo.InvariantCulture)));
}
