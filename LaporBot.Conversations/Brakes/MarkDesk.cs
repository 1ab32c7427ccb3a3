using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>An officer asks for his case to be marked as abuse: first for how long, then why, typed or chosen. An administrator decides.</summary>
internal static class MarkDesk
{
    private const int Reasons = 4;

    /// <summary>The way in, below the facts of a case.</summary>
    public static IReadOnlyList<IReadOnlyList<Choice>> Row(Case held, Officer officer, DateTimeOffset now) => AbuseMarking.MayAsk(held, officer, now)
        ? [[Button(held, new Sentence("brake.ButtonAbuse"))]]
        : [];

    /// <summary>What the officer of the marked case reads on it, and on no other case.</summary>
    public static IReadOnlyList<Sentence> Lines(Case held, DateTimeOffset now) => AbuseMark.In(held.History) switch
    {
        { IsWaiting: true } => [new Sentence("brake.CardWaiting")],
        { } mark when mark.CountsAt(now) => [new Sentence("brake.CardMarked", mark.LastDay(now))],
        _ => [],
    };

    /// <param name="button">Its argument: nothing, the days, or the days and the number of a reason.</param>
    public static Turn Press(Situation situation, Officer officer, Case held, CaseButton button)
    {
        if (!AbuseMarking.MayAsk(held, officer, situation.Now))
        {
            return Ask(situation, officer, held, AbuseMark.Lengths[0], null);
        }

        var told = button.Argument?.Split('.') ?? [];
        return (told.Length > 0 ? NumberIn(told[0]) : null, told.Length > 1 ? NumberIn(told[1]) : null) switch
        {
            (null, _) => Say(situation, HowLong(held)),
            ({ } days, _) when !AbuseMark.Lengths.Contains(days) => Say(situation, new Reply.Toast(new Sentence("work.UnreadableButton"))),
            ({ } days, >= 1 and <= Reasons) => Ask(situation, officer, held, days, ReasonOf(NumberIn(told[1])!.Value)),
            ({ } days, _) => Say(Begun(situation, held, days), Why(held, days)),
        };
    }

    /// <summary>The reason in his own words.</summary>
    public static Turn Hear(Situation situation, Officer officer, OfficerErrand errand, Utterance heard)
    {
        if (situation.Subject is not { } held || held.Id != errand.Case || held.Revision != errand.Revision || held.Owner != officer.Id)
        {
            return situation.Subject is { } changed && changed.Id == errand.Case
                ? CaseDesk.Stale(situation, officer, changed)
                : Say(Ended(situation), new Reply.Message([new Sentence("work.CaseGone")], []));
        }

        var days = errand.MarkDays ?? AbuseMark.Lengths[0];
        return heard switch
        {
            Utterance.Said said => Ask(situation, officer, held, days, said.Text),
            Utterance.Edited => Say(situation, new Reply.Message([new Sentence("work.EditedNotUsed")], [])),
            _ => Say(situation, Why(held, days, new Sentence("work.TextPlease"))),
        };
    }

    private static Turn Ask(Situation situation, Officer officer, Case held, int days, string? reason) =>
        AbuseMarking.Ask(held, officer, days, reason, situation.Now) switch
        {
            MarkOutcome.Marked asked => new Turn(
                Ended(situation).Conversation,
                [new Reply.Message([new Sentence("brake.Asked", held.Number.Value), new Sentence("work.ReasonLine", asked.Mark.Reason)], [])],
                [
                    new Intent.ChangeCase(held, asked.After, asked.Events),
                    new Intent.Notify(new Audience.Administrators(), MarkJudging.Question(asked.After, asked.Mark, officer)),
                ]),
            MarkOutcome.ReasonMissing => Say(situation, Why(held, days, new Sentence("work.ReasonEmpty"))),
            MarkOutcome.ReasonTooLong tooLong => Say(situation, Why(held, days, new Sentence("work.ReasonTooLong", tooLong.Length, CaseMove.MaxReasonLength))),
            MarkOutcome.MarkedBefore => Say(Ended(situation), new Reply.Toast(new Sentence("brake.MarkedBefore"))),
            _ => Say(Ended(situation), new Reply.Toast(new Sentence("brake.NotYoursToMark"))),
        };

    private static Situation Begun(Situation situation, Case held, int days)
    {
        var step = OfficerStep.AtDesk;
        OfficerTable.Over(() => step, to => step = to, () => CaseMoves.All[0]).Fire(OfficerTrigger.MarkChosen);
        var errand = new OfficerErrand(held.Id, held.Revision, 0, default, step) { MarkDays = days };
        return situation with { Conversation = situation.Conversation with { Errand = errand, Answering = null } };
    }

    private static Situation Ended(Situation situation) => situation with { Conversation = situation.Conversation with { Errand = null } };

    private static Reply.Message HowLong(Case held) => new(
        [new Sentence("brake.AskHowLong", held.Number.Value), new Sentence("brake.WhatAMarkDoes")],
        [
            [.. AbuseMark.Lengths.Select(days => Button(held, new Sentence("brake.ButtonDays", days), $"{days}"))],
            Leave(held),
        ]);

    private static Reply.Message Why(Case held, int days, params IReadOnlyList<Sentence> first) => new(
        [.. first, new Sentence("brake.AskWhy"), new Sentence("brake.WhoReadsWhy", CaseMove.MaxReasonLength)],
        [
            .. Enumerable.Range(1, Reasons).Select(reason => (IReadOnlyList<Choice>)[Button(held, new Sentence($"brake.ButtonReason{reason}"), $"{days}.{reason}")]),
            Leave(held),
        ]) { Asks = true };

    private static string ReasonOf(int number) => Phrasebook.Text(Language.Indonesian, new Sentence($"brake.Reason{number}"));

    private static IReadOnlyList<Choice> Leave(Case held) => [new Choice(new Sentence("work.Leave"), CaseButton.Of(held, 0, CaseVerb.Leave))];

    private static Choice Button(Case held, Sentence label, string? argument = null) => new(label, CaseButton.Of(held, 0, CaseVerb.Abuse, argument));

    private static int? NumberIn(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Turn Say(Situation situation, params IReadOnlyList<Reply> replies) => Turn.Saying(situation.Conversation, replies);
}
