using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Brakes;

/// <summary>An administrator agrees to a mark, refuses it or takes it away. He reads the reason and the number of the case, nothing else of it.</summary>
internal static class MarkJudging
{
    public static bool Hears(Utterance heard) => heard is Utterance.Pressed { Code: var code } && ButtonFields.IsOf(code, MarkButton.Area);

    public static Need Needs(Utterance heard) => ButtonOf(heard) is { } button ? new Need { Subject = button.Case, AsAdministrator = true } : Need.Nothing;

    public static Reply.Message Question(Case held, AbuseMark mark, Officer by) => new(
        [
            new Sentence("brake.JudgeAsked", by.Alias, held.Number.Value, mark.Days),
            new Sentence("work.ReasonLine", mark.Reason),
            new Sentence("brake.WhatAMarkDoes"),
        ],
        [[Button(held, mark, "brake.ButtonAgree", true)], [Button(held, mark, "brake.ButtonDecline", false)]]);

    public static Turn Hear(Situation situation, Utterance heard)
    {
        if (situation.Visitor.Officer is not { Role: Role.Administrator } administrator)
        {
            return Toast(situation, "brake.AdministratorsDecide");
        }

        if (ButtonOf(heard) is not { } button || situation.Subject is not { } held || held.Id != button.Case)
        {
            return Toast(situation, "brake.MarkGone");
        }

        return button.Agrees
            ? Agreed(situation, held, AbuseMarking.Agree(held, administrator, button.AskedAt, situation.Now))
            : Lifted(situation, held, AbuseMarking.Lift(held, administrator, button.AskedAt, situation.Now));
    }

    private static Turn Agreed(Situation situation, Case held, MarkOutcome outcome) => outcome switch
    {
        MarkOutcome.Marked { Mark.Until: { } until } marked => new Turn(
            situation.Conversation,
            [
                new Reply.Rewrite(
                    [new Sentence("brake.JudgeAgreed", held.Number.Value, marked.Mark.LastDay(situation.Now)), new Sentence("work.ReasonLine", marked.Mark.Reason)],
                    [[Button(held, marked.Mark, "brake.ButtonLift", false)]]),
            ],
            [
                new Intent.ChangeCase(held, marked.After, marked.Events),
                new Intent.MarkReporter(held.Id, until),
                new Intent.Notify(new Audience.ReporterOf(held.Id), Tracking.TrackingCards.NewsArrived(held)),
                .. ToOfficer(held, marked.Mark, new Sentence("brake.OfficerAgreed", held.Number.Value, marked.Mark.LastDay(situation.Now))),
            ]),
        MarkOutcome.MarkedBefore => Toast(situation, "brake.MarkedBefore"),
        MarkOutcome.NotForYou => Toast(situation, "brake.AdministratorsDecide"),
        _ => Toast(situation, "brake.MarkGone"),
    };

    private static Turn Lifted(Situation situation, Case held, MarkOutcome outcome) => outcome is not MarkOutcome.Marked lifted
        ? Toast(situation, "brake.MarkGone")
        : new Turn(
            situation.Conversation,
            [new Reply.Rewrite([new Sentence("brake.JudgeLifted", held.Number.Value)], [])],
            [
                new Intent.ChangeCase(held, lifted.After, lifted.Events),
                .. lifted.Mark.IsWaiting
                    ? Array.Empty<Intent>()
                    : [new Intent.UnmarkReporter(held.Id), new Intent.Notify(new Audience.ReporterOf(held.Id), Tracking.TrackingCards.NewsArrived(held))],
                .. ToOfficer(held, lifted.Mark, new Sentence("brake.OfficerLifted", held.Number.Value)),
            ]);

    // Told only while the case is his: whoever handed it back has nothing to do with it any more.
    private static IEnumerable<Intent> ToOfficer(Case held, AbuseMark mark, Sentence says) => held.Owner == mark.By
        ? [CaseNotices.ToOfficer(mark.By, held, new Reply.Message([says], []))]
        : [];

    private static Choice Button(Case held, AbuseMark mark, string label, bool agrees) => new(new Sentence(label), MarkButton.Of(held.Id, mark, agrees));

    private static MarkButton? ButtonOf(Utterance heard) => heard is Utterance.Pressed { Code: var code } ? MarkButton.Read(code) : null;

    private static Turn Toast(Situation situation, string key) => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence(key)));
}
