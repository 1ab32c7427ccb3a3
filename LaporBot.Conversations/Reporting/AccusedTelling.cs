using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Who, and in which office: told in one message or in two. A NIP is taken wherever it is typed and never asked for on the first way through.</summary>
internal static class AccusedTelling
{
    private const int LongestOfAll = Accused.MaxNameLength + Accused.MaxOfficeLength + 40;
    private const int ShownCharacters = 80;

    public static TextReading ReadName(ReportDraft draft, Answer told, DateOnly today)
    {
        if (Answer.IsNotKnown(told.Text))
        {
            return new TextReading.Fits(Named(draft, Answer.NotKnown));
        }

        var read = ListedName.Read(told.Text);
        if (read.Name is not { } name || read is { Office: null, Nip: null })
        {
            return TextQuestion.UpTo(Accused.MaxNameLength, told, draft, Named(draft, told));
        }

        return told.Text.Length > LongestOfAll
            ? new TextReading.FitsNot(draft, new Sentence("report.TooLong", Accused.MaxNameLength))
            : Whole(draft, told with { Text = name }, Part(told, read.Office), Part(told, read.Nip), today);
    }

    public static TextReading ReadOffice(ReportDraft draft, Answer told, DateOnly today)
    {
        if (draft.AccusedAtHand is not { } accused)
        {
            return new TextReading.FitsNot(draft, new Sentence("report.NameFirst"));
        }

        var (office, nip) = ListedName.WithoutNumber(told.Text);
        if (nip is null)
        {
            return TextQuestion.UpTo(Accused.MaxOfficeLength, told, draft, draft.WithAccused(accused with { Office = told, Nip = Kept(accused, told) }));
        }

        var numbered = draft.WithAccused(accused with { Nip = Part(told, nip) });
        IReadOnlyList<Sentence> doubt = Doubt(nip, today);
        return office is null
            ? new TextReading.FitsNot(numbered, doubt is [var why, ..] ? why : new Sentence("report.NipTaken"))
            : TextQuestion.UpTo(Accused.MaxOfficeLength, told, draft, numbered.WithAccused(numbered.AccusedAtHand! with { Office = Part(told, office) })) switch
            {
                TextReading.Fits fits => fits with { Remarks = doubt },
                var other => other,
            };
    }

    /// <summary>One person of a message of several lines.</summary>
    public static TextReading Whole(ReportDraft draft, Answer name, Answer? office, Answer? nip, DateOnly today)
    {
        var named = Named(draft, name);
        var one = named.AccusedAtHand!;
        IReadOnlyList<Sentence> shown = office is null ? [] : [new Sentence("report.AccusedRead", name.Shown(ShownCharacters), office.Shown(ShownCharacters))];
        return new TextReading.Fits(
            named.WithAccused(one with { Office = office ?? one.Office, Nip = nip ?? Kept(one, name) }),
            [.. shown, .. nip is null ? [] : Doubt(nip.Text, today)]);
    }

    internal static ReportDraft Named(ReportDraft draft, Answer name) => draft.AccusedAtHand is { } known
        ? draft.WithAccused(known with { Name = name, Nip = Kept(known, name) })
        : draft.WithAccused(PersonKind.Newcomer(draft, name)) with { RouteOfTheNext = null };

    /// <summary>A number that stood in the message which he writes anew goes with it.</summary>
    private static Answer? Kept(DraftedAccused one, Answer told) => one.Nip?.MessageId == told.MessageId ? null : one.Nip;

    private static Answer? Part(Answer told, string? text) => text is null ? null : told with { Text = text };

    private static IReadOnlyList<Sentence> Doubt(string nip, DateOnly today) =>
        Nip.Told(nip, today);
}
