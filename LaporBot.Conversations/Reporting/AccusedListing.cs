using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>Many accused at once, from a list pasted at the question for the name, or from one sentence that names several.</summary>
internal static class AccusedListing
{
    /// <summary>A list at the question for the name; it takes the place of the accused at hand.</summary>
    public static ReportMove Pasted(ReportDraft draft, Answer told, DateOnly today)
    {
        var list = PastedList.Read(told, Others(draft));
        if (list is { Accused: [var one], LeftOut: 0 } && AccusedTelling.Whole(draft, one.Name, one.Office, one.Nip, today) is TextReading.Fits alone)
        {
            return ReportMove.To(NameTold, alone.Draft, alone.Remarks) with { TakenAs = new Sentence("report.FieldName") };
        }

        return list.Accused.Count == 0
            ? new ReportMove(draft, new Sentence("report.ListEmpty"))
            : ReportMove.To(AccusedPasted, draft with { AccusedRead = list.Accused, AccusedSentence = PastedList.HasLines(told.Text) ? null : told }, Remarks(list, 0, today)) with { TakenAs = new Sentence("report.FieldName") };
    }

    /// <summary>Further names while the list is shown; a long list arrives as several messages.</summary>
    public static ReportMove More(ReportDraft draft, Answer told, DateOnly today)
    {
        var list = PastedList.Read(told, [.. Others(draft), .. draft.AccusedRead]);
        return list is { Accused.Count: 0, LeftOut: 0 }
            ? new ReportMove(draft, new Sentence("report.ListEmpty"))
            : new ReportMove(draft with { AccusedRead = [.. draft.AccusedRead, .. list.Accused], AccusedSentence = null }, Remarks(list, draft.AccusedRead.Count, today)) { TakenAs = new Sentence("report.FieldName") };
    }

    /// <param name="number">As it stands in the list, from 1.</param>
    public static ReportMove Removed(ReportDraft draft, int number)
    {
        if (number < 1 || number > draft.AccusedRead.Count)
        {
            return new ReportMove(draft, new Sentence("report.ChooseBelow"));
        }

        IReadOnlyList<DraftedAccused> left = [.. draft.AccusedRead.Where((_, index) => index != number - 1)];
        var after = draft with { AccusedRead = left };
        return left.Count == 0 ? ReportMove.To(WentBack, after) : new ReportMove(after, new Sentence("report.ListedRemoved", draft.AccusedRead[number - 1].Name.Shown(60)));
    }

    public static ReportMove Taken(ReportDraft draft) => draft.AccusedRead.Count == 0
        ? new ReportMove(draft, new Sentence("report.ChooseBelow"))
        : ReportMove.To(AccusedListed, Standing(draft, draft.AccusedRead));

    /// <summary>The sentence names one person, and what seemed a second is part of his name or office.</summary>
    public static ReportMove OnePerson(ReportDraft draft, DateOnly today) => draft.AccusedSentence is { } told
        ? AccusedTelling.ReadName(draft with { AccusedRead = [], AccusedSentence = null }, told, today) switch
        {
            TextReading.Fits fits => ReportMove.To(NameTold, fits.Draft, fits.Remarks),
            TextReading.FitsNot fitsNot => ReportMove.To(WentBack, fitsNot.Draft, fitsNot.Why),
            _ => throw new InvalidOperationException("A reading either fits or does not."),
        }
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>The message with the list was edited: whoever came from it is read anew.</summary>
    public static ReportMove? Edited(ReportDraft draft, Answer told)
    {
        bool cameFromIt(DraftedAccused one) => one.Name.MessageId == told.MessageId;
        if (draft.AccusedRead.Any(cameFromIt))
        {
            var read = Anew(draft, draft.AccusedRead, told, cameFromIt);
            return read is null ? null : new ReportMove(
                draft with { AccusedRead = read, AccusedSentence = draft.AccusedSentence is null || PastedList.HasLines(told.Text) || !PastedList.IsList(told.Text) ? null : told },
                new Sentence("report.ListReadAgain"));
        }

        // One person in one line stays one: he may have said so himself.
        var isList = draft.Accused.Count(cameFromIt) is var count && (count > 1 || (count == 1 && PastedList.HasLines(told.Text)));
        return isList && Anew(draft, draft.Accused, told, cameFromIt) is { } accused
            ? new ReportMove(draft with { Accused = [.. accused.Select(Settled)], AccusedAt = Math.Min(draft.AccusedAt, accused.Count - 1) }, new Sentence("report.ListReadAgain"))
            : null;
    }

    /// <summary>The persons of a list in the place of the accused at hand. Who is listed without an office is asked nothing more.</summary>
    public static ReportDraft Standing(ReportDraft draft, IReadOnlyList<DraftedAccused> listed) => draft with
    {
        Accused = [.. draft.Accused.Take(draft.AccusedAt), .. listed.Select(Settled), .. draft.Accused.Skip(draft.AccusedAt + 1)],
        AccusedAt = Math.Min(draft.AccusedAt, draft.Accused.Count) + listed.Count - 1,
        AccusedRead = [],
        AccusedSentence = null,
        RouteOfTheNext = null,
    };

    private static List<DraftedAccused>? Anew(ReportDraft draft, IReadOnlyList<DraftedAccused> now, Answer told, Func<DraftedAccused, bool> isFromIt)
    {
        var others = now.Where(one => !isFromIt(one)).ToList();
        var list = PastedList.Read(told, ReferenceEquals(now, draft.Accused) ? others : [.. Others(draft), .. others]);
        var at = now.TakeWhile(one => !isFromIt(one)).Count();
        return list.Accused.Count == 0 ? null : [.. others.Take(at), .. list.Accused.Select(one => Completed(one, now)), .. others.Skip(at)];
    }

    /// <summary>What he has added to a person since stays with him.</summary>
    private static DraftedAccused Completed(DraftedAccused read, IReadOnlyList<DraftedAccused> before) =>
        before.FirstOrDefault(one => one.Name.Text == read.Name.Text) is { } known
            ? read with { Office = read.Office ?? known.Office, Nip = read.Nip ?? known.Nip, Route = known.Route }
            : read;

    private static DraftedAccused Settled(DraftedAccused one) => one.Office is null ? one with { Office = Answer.NotKnown } : one;

    private static IReadOnlyList<DraftedAccused> Others(ReportDraft draft) => [.. draft.Accused.Where((_, index) => index != draft.AccusedAt)];

    /// <param name="before">How many stand above them in the list.</param>
    private static IReadOnlyList<Sentence> Remarks(PastedList list, int before, DateOnly today)
    {
        var doubtful = list.Accused.Index()
            .Where(one => one.Item.Nip is { } nip && Nip.IsDoubtful(nip.Text, today))
            .Select(one => before + one.Index + 1)
            .ToList();
        return
        [
            .. list.LeftOut > 0 ? [new Sentence("report.ListTooLong", ReportDraft.MaxAccused, list.LeftOut)] : Array.Empty<Sentence>(),
            .. doubtful.Count > 0 ? [new Sentence("report.ListNipDoubtful", string.Join(", ", doubtful))] : Array.Empty<Sentence>(),
        ];
    }
}
