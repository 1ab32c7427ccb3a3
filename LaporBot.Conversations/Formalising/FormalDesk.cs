using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.Formalising;

/// <summary>
/// An officer says that the reporter was there in person. Whoever stands at the counter may, whether or not the case is his: he has
/// seen the form, and learns nothing here that he may not read.
/// </summary>
internal static class FormalDesk
{
    /// <summary>The roles on the side that takes formal reports.</summary>
    public static IReadOnlyList<Role> Confirmers { get; } = [Role.Intake, Role.Verifier, Role.Reviewer];

    public static bool IsFor(CaseVerb verb) => verb is CaseVerb.Came or CaseVerb.CameSure;

    public static IReadOnlyList<IReadOnlyList<Choice>> CameRow(Case held) => held.HowFormal() == Formality.Awaited && !held.HasEnded
        ? [[new(new Sentence("formal.ButtonCame"), CaseButton.Of(held, 0, CaseVerb.Came))]]
        : [];

    public static Turn Press(Situation situation, Officer officer, Case held, CaseButton button)
    {
        if (!Confirmers.Contains(officer.Role) || held.AccusedFor(officer).Count == 0)
        {
            return Say(situation, new Reply.Toast(new Sentence("formal.OtherRoleConfirms")));
        }

        return held.ConfirmFormal(officer, situation.Now) switch
        {
            FormalOutcome.Changed confirmed when button.Verb == CaseVerb.CameSure && button.Fits(held) => new Turn(
                situation.Conversation,
                [new Reply.Message([new Sentence("formal.ConfirmedToOfficer", held.Number.Value)], [])],
                [
                    new Intent.ChangeCase(held, confirmed.After, confirmed.Events),
                    new Intent.Notify(new Audience.ReporterOf(held.Id), TrackingCards.NewsArrived(confirmed.After)),
                ]),
            FormalOutcome.Changed when button.Verb == CaseVerb.CameSure => Say(situation, new Reply.Toast(new Sentence("work.CaseHasGoneOn")), Question(held)),
            FormalOutcome.Changed => Say(situation, Question(held)),
            FormalOutcome.HasEnded => Say(situation, new Reply.Toast(new Sentence("work.CaseEnded"))),
            _ => Say(situation, new Reply.Toast(new Sentence("formal.NothingToConfirm"))),
        };
    }

    private static Reply.Message Question(Case held) => new(
        [new Sentence("formal.AskCame", held.Number.Value)],
        [[new(new Sentence("formal.ButtonCameSure"), CaseButton.Of(held, 0, CaseVerb.CameSure))]]);

    private static Turn Say(Situation situation, params IReadOnlyList<Reply> replies) => Turn.Saying(situation.Conversation, replies);
}
