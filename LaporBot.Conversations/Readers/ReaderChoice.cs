using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Conversations.Readers;

/// <summary>"Jangan lewat kantor daerah saya": a button beside the ways to be known, or the words themselves.</summary>
internal static class ReaderChoice
{
    private const string Past = "1";
    private const string Through = "0";

    private static readonly Sentence[] s_words = [new("reader.PastLocalInWords"), new("reader.PastLocalShorter")];

    public static IReadOnlyList<Choice> Row(ReportDraft draft) =>
    [
        draft.PastLocalOffice
            ? ReportPrompts.Button(draft, "reader.ButtonThroughLocal", ReportVerb.LocalOffice, Through)
            : ReportPrompts.Button(draft, "reader.ButtonPastLocal", ReportVerb.LocalOffice, Past),
    ];

    public static IReadOnlyList<Sentence> Line(ReportDraft draft) => draft.PastLocalOffice ? [new Sentence("reader.GoesPastLocal")] : [];

    public static ReportMove Pressed(ReportDraft draft, string way) => new(draft with { PastLocalOffice = way == Past });

    /// <returns>Null when the words do not ask for it, or this is not the place.</returns>
    public static ChoiceCode? Meant(ReportDraft draft, string typed) =>
        !draft.DropAsked && (draft.Step is AwaitingAnonymity or AwaitingReview) && TypedChoice.Nearest(s_words, words => words, typed) is not null
            ? ReportCode.Of(draft, ReportVerb.LocalOffice, Past)
            : null;
}
