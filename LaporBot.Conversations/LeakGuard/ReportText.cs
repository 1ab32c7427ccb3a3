using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>One text of a draft that officers will read.</summary>
/// <param name="AboutTheAct">True for answers about the accused: a number or a name there is evidence, only hints at the writer count.</param>
/// <param name="Rewritten">The draft with another text in this place.</param>
internal sealed record ReportText(Sentence Field, string Text, bool AboutTheAct, Func<ReportDraft, string, ReportDraft> Rewritten)
{
    /// <summary>True for the name that a file came with.</summary>
    public bool IsFileName { get; init; }

    /// <summary>True for what was told freely: a plate, an address or an office there may be anybody's.</summary>
    public bool IsToldFreely { get; init; }

    public IReadOnlyList<LeakMark> Leaks(KnownNames known) => SearchedTexts.MarksOf(Text, IsFileName, known);

    public static IReadOnlyList<ReportText> Of(ReportDraft draft) =>
    [
        .. draft.Detail is { } detail
            ? [new ReportText(new("breach.FieldDetail"), detail.Text, true, (now, text) => now with { Detail = detail with { Text = text } })]
            : Array.Empty<ReportText>(),
        .. draft.Accused.SelectMany((one, at) => OfAccused(one, at)),
        .. draft.DayTold is { } day
            ? [new ReportText(new("report.FieldDay"), day.Text, false, (now, text) => now with { DayTold = day with { Text = text } })]
            : Array.Empty<ReportText>(),
        .. draft.Place is { } place
            ? [new ReportText(new("report.FieldPlace"), place.Text, false, (now, text) => now with { Place = place with { Text = text } })]
            : Array.Empty<ReportText>(),
        .. draft.Story.Select((part, at) => new ReportText(
            new("report.FieldStory"), part.Text, false, (now, text) => now with { Story = [.. now.Story.Take(at), part with { Text = text }, .. now.Story.Skip(at + 1)] }) { IsToldFreely = true }),
        .. draft.Evidence.SelectMany((one, at) => OfEvidence(one, at)),
    ];

    private static IEnumerable<ReportText> OfAccused(DraftedAccused accused, int at)
    {
        yield return new ReportText(
            new("report.FieldName"), accused.Name.Text, true, (now, text) => WithAccused(now, at, one => one with { Name = one.Name with { Text = text } }));
        if (accused.Office is { } office)
        {
            yield return new ReportText(
                new("report.FieldOffice"), office.Text, true, (now, text) => WithAccused(now, at, one => one with { Office = office with { Text = text } }));
        }
    }

    private static IEnumerable<ReportText> OfEvidence(DraftedEvidence evidence, int at)
    {
        if (evidence.Item.Text is { } words)
        {
            yield return new ReportText(new("report.FieldEvidence"), words, false, (now, text) => WithEvidence(now, at, one => one with
            {
                Item = one.Item with { Text = text, File = one.Item.File is { Caption: not null } file ? file with { Caption = text } : one.Item.File },
            })) { IsToldFreely = true };
        }

        if (evidence.Item.File is { Name: { } name })
        {
            yield return new ReportText(new("leak.FieldFileName"), name, false, (now, text) => WithEvidence(now, at, one => one with
            {
                Item = one.Item with { File = one.Item.File! with { Name = text } },
            })) { IsFileName = true };
        }
    }

    private static ReportDraft WithAccused(ReportDraft draft, int at, Func<DraftedAccused, DraftedAccused> change) =>
        draft with { Accused = [.. draft.Accused.Select((one, index) => index == at ? change(one) : one)] };

    private static ReportDraft WithEvidence(ReportDraft draft, int at, Func<DraftedEvidence, DraftedEvidence> change) =>
        draft with { Evidence = [.. draft.Evidence.Select((one, index) => index == at ? change(one) : one)] };
}
