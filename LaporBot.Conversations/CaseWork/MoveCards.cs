using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>The cards by which an owner moves a case: one for each accused, or a list of them to choose from.</summary>
internal static class MoveCards
{

    /// <summary>The moves of the only accused, or a list of all.</summary>
    public static IReadOnlyList<Reply.Message> For(Case held, Officer officer, Situation situation) => held.AccusedFor(officer) switch
    {
        [] => [],
        [var only] => [Of(held, only, officer, situation)],
        var several => [AccusedCards.Page(held, several, held.Owner == officer.Id, 0)],
    };

    /// <summary>One accused, where his case stands, and every move that the officer may make today.</summary>
    public static Reply.Message Of(Case held, Accused accused, Officer officer, Situation situation)
    {
        var today = WorkingDays.DayOf(situation.Now);
        var moves = CaseMoves.OpenTo(accused, today).Where(move => CaseMoves.MayMake(officer.Role, move, accused)).ToList();
        var mine = held.Owner == officer.Id;
        return new Reply.Message(
            [.. Facts(held, accused, today, situation.Reference), .. mine && moves.Count == 0 ? [NothingToDo(accused)] : Array.Empty<Sentence>()],
            [.. mine ? moves.Select(move => Row(MoveTexts.LabelOf(move.Trigger), held, accused, CaseVerb.Move, move.Trigger.ToString())) : [],
             .. mine && !held.HasEnded ? [Row(new Sentence("work.Release"), held, accused, CaseVerb.Release)] : Array.Empty<IReadOnlyList<Choice>>()]);
    }

    private static IEnumerable<Sentence> Facts(Case held, Accused accused, DateOnly today, ReferenceData reference)
    {
        yield return new Sentence("work.AccusedHeading", accused.Ordinal, held.Number.Value);
        yield return new Sentence("work.AccusedName", accused.Name);
        yield return new Sentence("work.AccusedOffice", accused.Office);
        if (accused.Nip is { } nip)
        {
            yield return new Sentence("work.AccusedNip", nip);
            if (Nip.RemarkOn(nip, today) is { } remark)
            {
                yield return remark;
            }
        }

        if (accused.Agency is { } agency)
        {
            yield return new Sentence("work.AccusedAgency", reference.Agencies.NameOf(agency));
        }

        yield return new Sentence("work.StageLine", StageTexts.ForOfficers(accused));
        if (StageTexts.DueOf(accused, today) is { } due)
        {
            yield return due;
        }

        if (accused.Reason is { } reason)
        {
            yield return new Sentence("work.ReasonLine", reason);
        }
    }

    private static Sentence NothingToDo(Accused accused) => new(
        accused.HasEnded ? "work.AccusedEnded" : accused.Stage == Stage.AwaitingReporter ? "work.WaitingForReporter" : "work.NoMoveToday");

    private static IReadOnlyList<Choice> Row(Sentence label, Case held, Accused accused, CaseVerb verb, string? argument = null) =>
        [new Choice(label, CaseButton.Of(held, accused.Ordinal, verb, argument))];
}
