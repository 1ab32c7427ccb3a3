using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>How a case looks to the one who reported it. Never who the officer is, never the minute.</summary>
public static class TrackingCards
{
    private const int CasesOnCard = 6;
    private const int AccusedOnCard = 6;
    private const int NameExcerpt = 60;
    private const int TimelineReason = 150;
    private const int NewestEvents = 12;

    /// <summary>What a locked phone may show: that there is news, and a button that shows it.</summary>
    public static Reply.Message NewsArrived(Case held) => new(
        [new Sentence("track.NewsArrived")],
        [[new Choice(new Sentence("track.ReadNews"), TrackButton.Of(held.Id, TrackVerb.News))]]);

    public static IReadOnlyList<Reply.Message> List(IReadOnlyList<Case> filed, bool isWriting, DateOnly today) => filed.Count == 0
        ? [new Reply.Message([new Sentence(isWriting ? "track.StillWriting" : "track.NothingFiled")], [])]
        : [.. filed.Chunk(filed.Any(one => one.AwaitsReporter) ? CasesOnCard / 2 : CasesOnCard).Select((some, index) => new Reply.Message(
            [.. index == 0 ? [new Sentence("track.YourReports")] : Array.Empty<Sentence>(), .. some.SelectMany(one => Lines(one, today))],
            [
                .. some.Where(one => one.AwaitsReporter).Select(one => Row(new Sentence("track.AnswerTo", one.Number.Value), one.Id, TrackVerb.Answer)),
                .. some.Select(one => Row(Sentence.Verbatim(one.Number.Value), one.Id, TrackVerb.News)),
            ]))];

    /// <summary>The newest news of each accused, what comes next and until when.</summary>
    public static IReadOnlyList<Reply.Message> News(Case held, DateOnly today)
    {
        var cards = NewsOfAll(held, today).Chunk(AccusedOnCard).Select((some, index) => new Reply.Message(
            [
                .. index == 0 ? [new Sentence("track.ReportHeading", held.Number.Value, held.FiledOn), .. HeldLine(held, today), .. FormalTexts.ForReporter(held), .. TakingBackTexts.ForReporter(held)] : Array.Empty<Sentence>(),
                .. some.SelectMany(news => news),
            ],
            [])).ToList();
        cards[^1] = cards[^1] with { Choices = [.. IsHeld(held, today) ? [[ReportFiling.TakeBackButton(held.Id)]] : Array.Empty<IReadOnlyList<Choice>>(), .. Buttons(held)] };
        return cards;
    }

    public static Reply.Message Timeline(Case held) => new(
        [
            new Sentence("track.TimelineHeading", held.Number.Value),
            new Sentence("track.TimelineFiled", held.FiledOn),
            .. Moves(held).TakeLast(NewestEvents),
        ],
        [Row(new Sentence("track.Back"), held.Id, TrackVerb.News)]);

    /// <summary>He wanted officers to read it later.</summary>
    private static bool IsHeld(Case one, DateOnly today) => WorkingDays.DayOf(one.ReleasedAt) > today && one.Stage == Stage.Received;

    private static IReadOnlyList<Sentence> HeldLine(Case one, DateOnly today) =>
        IsHeld(one, today) ? [new Sentence("track.HeldUntil", WorkingDays.DayOf(one.ReleasedAt))] : [];

    private static IEnumerable<IReadOnlyList<Choice>> Buttons(Case held)
    {
        if (held.AsksReporter)
        {
            yield return Row(new Sentence("track.Answer"), held.Id, TrackVerb.Answer);
        }

        yield return Row(new Sentence("track.Timeline"), held.Id, TrackVerb.Timeline);
        yield return Row(new Sentence("track.AllReports"), null, TrackVerb.List);
    }

    private static IEnumerable<Sentence> Lines(Case one, DateOnly today)
    {
        var deciding = StageOrder.Deciding(one.Accused);
        yield return new Sentence("track.ReportLine", one.Number.Value, StageTexts.NameOf(deciding));
        if (IsHeld(one, today))
        {
            yield return HeldLine(one, today)[0];
        }

        if (one.TakenBackAt is not null)
        {
            yield return new Sentence("amend.WaitsForDecision", one.Number.Value);
            yield break;
        }

        foreach (var line in TakingBackTexts.InList(one))
        {
            yield return line;
        }

        if (one.AwaitsReporter)
        {
            yield return new Sentence("track.QuestionWaits");
        }

        yield return StageTexts.NextOf(deciding);
        if (StageTexts.DueOf(deciding, today) is { } due)
        {
            yield return due;
        }
    }

    /// <summary>Each accused with his news; of many, and of those whose names are destroyed, those with the same news are told of together.</summary>
    private static IEnumerable<IReadOnlyList<Sentence>> NewsOfAll(Case held, DateOnly today) => held.Accused
        .Select(one => (Accused: one, News: NewsOf(held, one, today).ToList()))
        .GroupBy(one => held.Accused.Count > AccusedOnCard || one.Accused.Name.Length == 0 ? Phrasebook.Render(Language.Indonesian, one.News) : $"{one.Accused.Ordinal}")
        .Select(same => (IReadOnlyList<Sentence>)[.. WhoseNews(held, [.. same.Select(one => one.Accused)]), .. same.First().News]);

    private static IReadOnlyList<Sentence> WhoseNews(Case held, IReadOnlyList<Accused> same) => same switch
    {
        _ when held.Accused.Count == 1 => [],
        [var one] => [new Sentence("track.AccusedLine", one.Ordinal, Excerpt.Of(one.Name, NameExcerpt))],
        _ => [new Sentence("track.AccusedTogether", same.Count, string.Join(", ", same.Select(one => one.Ordinal)))],
    };

    private static IEnumerable<Sentence> NewsOf(Case held, Accused one, DateOnly today)
    {
        yield return new Sentence("track.StageLine", StageTexts.NameOf(one));
        if (CaseHistory.MovesOf(held.History, one.Ordinal) is [.., var newest])
        {
            yield return new Sentence(CaseMoves.Of(newest.From!.Value, newest.Trigger!.Value, newest.To!.Value).News);
            if (newest.Reason is { } reason)
            {
                yield return new Sentence("track.OfficerWrote", held.Accused.Count > 1 ? Excerpt.Of(reason, TimelineReason) : reason);
            }
        }

        yield return StageTexts.NextOf(one);
        if (StageTexts.DueOf(one, today) is { } due)
        {
            yield return due;
        }

        if (one.Stage == Stage.AwaitingReporter)
        {
            yield return new Sentence("track.JustWrite");
        }
    }

    private static IEnumerable<Sentence> Moves(Case held) => held.Accused
        .SelectMany(one => CaseHistory.MovesOf(held.History, one.Ordinal))
        .OrderBy(past => past.At)
        .Select(past => past.Reason is { } why
            ? new Sentence("track.TimelineMoveWhy", WorkingDays.DayOf(past.At), past.Accused, StageTexts.NameOf(past), Excerpt.Of(why, TimelineReason))
            : new Sentence("track.TimelineMove", WorkingDays.DayOf(past.At), past.Accused, StageTexts.NameOf(past)));

    private static IReadOnlyList<Choice> Row(Sentence label, CaseId? filed, string verb) => [new Choice(label, TrackButton.Of(filed, verb))];
}
