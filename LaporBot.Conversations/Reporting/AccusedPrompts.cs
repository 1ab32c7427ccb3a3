using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Questions about the reported persons.</summary>
internal static class AccusedPrompts
{
    public static Reply.Message Name(ReportDraft draft)
    {
        IReadOnlyList<Choice> remove = draft.Reviewed && draft.AccusedAtHand is not null && draft.Accused.Count > 1
            ? [ReportPrompts.Button(draft, "report.ButtonRemoveAccused", ReportVerb.RemoveAccused)]
            : [];
        IReadOnlyList<Sentence> more = draft.Reviewed ? [] : [new Sentence("report.MoreAccusedLater")];
        return ReportPrompts.Text(draft, [new Sentence("report.AskName"), .. more], remove);
    }

    public static Reply.Message Choice(ReportDraft draft)
    {
        var lines = draft.Accused.Select((one, index) => new Sentence("report.AccusedLine", index + 1, one.Name.Text, OfficeOf(one)));
        var changes = draft.Accused.Select((_, index) => new Choice(
            new Sentence("report.ButtonChangeAccusedAt", index + 1),
            ReportCode.Of(draft, ReportVerb.PickAccused, index.ToString(CultureInfo.InvariantCulture))));
        IReadOnlyList<Choice> add = draft.Accused.Count < ReportDraft.MaxAccused
            ?
            [
                ReportPrompts.Button(
                    draft, "report.ButtonAddAccused", ReportVerb.PickAccused, draft.Accused.Count.ToString(CultureInfo.InvariantCulture)),
            ]
            : [];
        return ReportPrompts.Asking(
            draft,
            [new Sentence("report.AskAccusedChoice"), .. lines],
            [.. changes.Chunk(2), add, [ReportPrompts.Button(draft, "report.ButtonAccusedDone", ReportVerb.AccusedDone)]]);
    }

    public static object OfficeOf(DraftedAccused one) => one.Office switch
    {
        null => new Sentence("report.NotTold"),
        var office when office == Answer.NotKnown => new Sentence("report.OfficeNotKnown"),
        var office => office.Shown(Accused.MaxOfficeLength),
    };
}
