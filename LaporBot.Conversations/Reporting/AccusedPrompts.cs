using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Questions about the reported persons.</summary>
internal static class AccusedPrompts
{
    private const int ChangesOnPage = 2;
    private const int FewPeople = 5;
    private const int ShownOfNip = 4;

    public static Reply.Message Name(ReportDraft draft, ReferenceData reference)
    {
        IReadOnlyList<Choice> remove = draft.Reviewed && draft.AccusedAtHand is not null && draft.Accused.Count > 1
            ? [ReportPrompts.Button(draft, "report.ButtonRemoveAccused", ReportVerb.RemoveAccused)]
            : [];
        IReadOnlyList<Choice> listed = AttachedList.FileOf(draft) is null ? [] : [ReportPrompts.Button(draft, "report.ButtonAsListed", ReportVerb.AsListed)];
        IReadOnlyList<Sentence> file = listed.Count == 0 ? [] : [new Sentence("report.ListMayBeAttached")];
        IReadOnlyList<Choice> kind = draft.AccusedAtHand is null ? [ReportPrompts.Button(draft, "breach.ButtonNotAsn", ReportVerb.NotAsn)] : [];
        return ReportPrompts.Text(
            draft,
            [
                new Sentence("report.AskName"), .. file.Count == 0 ? [new Sentence("report.MoreAccused")] : file,
                .. draft.AccusedAtHand is null ? PersonKindPrompts.Line(draft.RouteOfTheNext, reference) : [],
            ],
            [.. listed, .. kind, .. remove]);
    }

    /// <summary>Everybody he has named, a few buttons at a time; a typed number opens anybody.</summary>
    public static Reply.Message Choice(ReportDraft draft, int page = 0)
    {
        var pages = Math.Max(1, (draft.Accused.Count + ChangesOnPage - 1) / ChangesOnPage);
        var shown = page % pages;
        var changes = Enumerable.Range(0, draft.Accused.Count).Skip(shown * ChangesOnPage).Take(ChangesOnPage).Select(index => new Choice(
            new Sentence("report.ButtonChangeAccusedAt", index + 1), Picking(draft, index)));
        IReadOnlyList<Choice> turning = pages > 1
            ? [ReportPrompts.Button(draft, "report.ButtonMore", ReportVerb.AccusedPage, ((shown + 1) % pages).ToString(CultureInfo.InvariantCulture))]
            : [];
        IReadOnlyList<Sentence> typed = pages > 1 ? [new Sentence("report.AccusedByNumber")] : [];
        IReadOnlyList<IReadOnlyList<Choice>> rows =
        [
            [.. changes],
            [.. turning, .. Adding(draft)],
            [ReportPrompts.Button(draft, "report.ButtonAccusedDone", ReportVerb.AccusedDone)],
        ];
        return ReportPrompts.Asking(draft, [new Sentence("report.AskAccusedChoice"), .. Lines(draft.Accused), .. typed], rows) switch
        {
            // "Lanjut" leads back to the review as well, and a seventh button is one too many.
            var all when pages > 1 => all with { Choices = [.. all.Choices.SkipLast(1), [ReportPrompts.Button(draft, "report.ButtonCancel", ReportVerb.Cancel)]] },
            var all => all,
        };
    }

    /// <summary>What a typed number means where persons are listed: opens one, or takes him out of a list that is not taken yet.</summary>
    public static ChoiceCode? Meant(ReportDraft draft, string typed) => TypedChoice.NumberIn(typed) switch
    {
        >= 1 and var number when draft.Step == ReportStep.AwaitingAccusedList && number <= draft.AccusedRead.Count => AccusedListPrompt.Removing(draft, number),
        >= 1 and var number when draft.Step == ReportStep.AwaitingAccusedChoice && number <= draft.Accused.Count => Picking(draft, number - 1),
        _ => null,
    };

    /// <summary>The first question after the accused, with a way to name one more while nothing else has been answered.</summary>
    public static Reply.Message WithOneMore(ReportDraft draft, Reply.Message question) =>
        draft is { Reviewed: false, DayTold: null, DayUnread: null } && Adding(draft) is { Count: > 0 } add
            ? question with { Choices = [.. question.Choices.SkipLast(1), add, question.Choices[^1]] }
            : question;

    /// <summary>All of them in one message, shorter the more they are.</summary>
    public static IEnumerable<Sentence> Lines(IReadOnlyList<DraftedAccused> all)
    {
        var (name, office) = all.Count switch
        {
            <= FewPeople => (Accused.MaxNameLength, Accused.MaxOfficeLength),
            <= 3 * FewPeople => (60, 60),
            _ => (28, 24),
        };
        return all.Select((one, index) => one.Nip is { } nip
            ? new Sentence("report.AccusedLineWithNip", index + 1, one.Name.Shown(name), OfficeOf(one, office), EndOf(nip.Text))
            : new Sentence("report.AccusedLine", index + 1, one.Name.Shown(name), OfficeOf(one, office)));
    }

    public static object OfficeOf(DraftedAccused one, int characters = Accused.MaxOfficeLength) => one.Office switch
    {
        null => new Sentence("report.NotTold"),
        var office when office == Answer.NotKnown => new Sentence("report.OfficeNotKnown"),
        var office => office.Shown(characters),
    };

    private static IReadOnlyList<Choice> Adding(ReportDraft draft) => draft.Accused.Count < ReportDraft.MaxAccused
        ? [new Choice(new Sentence("report.ButtonAddAccused"), Picking(draft, draft.Accused.Count))]
        : [];

    private static ChoiceCode Picking(ReportDraft draft, int index) =>
        ReportCode.Of(draft, ReportVerb.PickAccused, index.ToString(CultureInfo.InvariantCulture));

    private static string EndOf(string nip) => nip.Length <= ShownOfNip ? nip : $"…{nip[^ShownOfNip..]}";
}
