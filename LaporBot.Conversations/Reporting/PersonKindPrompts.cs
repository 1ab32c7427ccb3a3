using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The question for the office with its way to "Bukan ASN?", and the one for what he is instead.</summary>
internal static class PersonKindPrompts
{
    public static Reply.Message Office(ReportDraft draft, ReferenceData reference) => ReportPrompts.Text(
        draft,
        [new Sentence("report.AskOffice"), .. DetailPrompts.Reminder(draft), .. draft.AccusedAtHand is { } one ? Line(one, reference) : []],
        [
            ReportPrompts.Button(draft, "report.ButtonUnknown", ReportVerb.Skip),
            ReportPrompts.Button(draft, "breach.ButtonNotAsn", ReportVerb.NotAsn),
        ]);

    public static Reply.Message Question(ReportDraft draft, ReferenceData reference)
    {
        var question = reference.Guide.Questions[GuideBook.KindQuestion];
        return ReportPrompts.Asking(
            draft,
            [new Sentence("common.Value", question.Text)],
            [
                .. question.Answers.Select(answer => (IReadOnlyList<Choice>)
                    [new(new Sentence("common.Value", answer.Label), ReportCode.Of(draft, ReportVerb.PersonKind, answer.Route ?? ""))]),
                [ReportPrompts.Button(draft, "breach.ButtonAsnAfterAll", ReportVerb.PersonKind)],
            ]);
    }

    /// <summary>Where a report about such a person goes; nothing for a civil servant.</summary>
    public static IReadOnlyList<Sentence> GoesTo(string? route, ReferenceData reference) =>
        reference.RouteOf(route) is { } to ? [new Sentence("breach.GoesElsewhere", to.Target)] : [];

    /// <summary>What he said of an accused, for the questions about him and the review.</summary>
    public static IReadOnlyList<Sentence> Line(DraftedAccused one, ReferenceData reference) =>
        Line(one.Route, reference);

    /// <inheritdoc cref="Line(DraftedAccused, ReferenceData)"/>
    public static IReadOnlyList<Sentence> Line(string? route, ReferenceData reference) =>
        reference.RouteOf(route) is { } to ? [new Sentence("breach.NotAsn", to.Person)] : [];
}
