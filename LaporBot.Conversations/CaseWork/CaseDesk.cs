using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>An officer presses a button below a case in his private chat.</summary>
internal static class CaseDesk
{
    public static Turn Press(Situation situation, Officer officer, CaseButton button)
    {
        if (officer.Role == Role.Administrator)
        {
            return Say(situation, new Reply.Toast(new Sentence("work.AdministratorReadsNoCase")));
        }

        if (situation.Subject is not { } held || held.Id != button.Case)
        {
            return Say(situation, new Reply.Toast(new Sentence("work.CaseGone")));
        }

        // Whatever is pressed ends what was begun, so that no later text is taken for its reason.
        var fresh = button.Verb == CaseVerb.Agency
            ? situation
            : situation with { Conversation = situation.Conversation with { Errand = null } };
        return button.Verb switch
        {
            CaseVerb.Judge => TakingBackDesk.Press(fresh, officer, held, button),
            CaseVerb.Take => TakeDesk.Take(fresh, officer, held),
            CaseVerb.Show when held.Owner is null => Unowned(fresh, officer, held),
            CaseVerb.Undo => UndoDesk.Undo(fresh, officer, held, button),
            _ when FormalDesk.IsFor(button.Verb) => FormalDesk.Press(fresh, officer, held, button),
            _ when held.Owner != officer.Id => Say(fresh, NotYours(held)),
            CaseVerb.Show => Say(fresh, [.. CaseCards.Full(held, officer, fresh)]),
            CaseVerb.List => Turned(fresh, officer, held, button),
            CaseVerb.Accused => ShowAccused(fresh, officer, held, button),
            CaseVerb.Evidence => ShowEvidence(fresh, officer, held, button),
            CaseVerb.Leave => Say(fresh, [new Reply.Toast(new Sentence("work.MoveLeft")), .. MoveCards.For(held, officer, fresh)]),

            // What closed it to him is newer than any button he has: he would never be shown a fitting one.
            CaseVerb.Release when held.RefusalOf(officer, situation.Now) is not (null or ReadingRefusal.TakenBack) => Release(fresh, officer, held),
            _ when !button.Fits(held) => Stale(fresh, officer, held),
            CaseVerb.Abuse => Brakes.MarkDesk.Press(fresh, officer, held, button),
            CaseVerb.Release => Release(fresh, officer, held),
            CaseVerb.Agency => MoveErrand.ChooseAgency(fresh, officer, held, button),
            _ => MoveErrand.Begin(fresh, officer, held, button),
        };
    }

    /// <summary>The case has gone on since the button was shown: says so, and shows where it stands now.</summary>
    public static Turn Stale(Situation situation, Officer officer, Case held) => Say(
        situation with { Conversation = situation.Conversation with { Errand = null } },
        [new Reply.Toast(new Sentence("work.CaseHasGoneOn")), .. held.Owner == officer.Id ? MoveCards.For(held, officer, situation) : []]);

    public static Reply.Toast NotYours(Case held) => new(held.OwnerAlias is { } alias
        ? new Sentence("work.TakenBy", alias)
        : new Sentence("work.TakeFirst"));

    private static Turn Unowned(Situation situation, Officer officer, Case held) => held.CanBeWorkedBy(officer)
        ? Say(situation, CaseCards.Announcement(held, situation.Reference))
        : TakeDesk.Take(situation, officer, held);

    private static Turn ShowAccused(Situation situation, Officer officer, Case held, CaseButton button) =>
        held.AccusedFor(officer).FirstOrDefault(one => one.Ordinal == button.Accused) is { } one
            ? Say(situation, MoveCards.Of(held, one, officer, situation))
            : Say(situation, new Reply.Toast(new Sentence("work.UnreadableButton")));

    private static Turn Turned(Situation situation, Officer officer, Case held, CaseButton button)
    {
        if (held.AccusedFor(officer) is not { Count: > 1 } seen || !int.TryParse(button.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            return Say(situation, [.. MoveCards.For(held, officer, situation)]);
        }

        var list = AccusedCards.Page(held, seen, held.Owner == officer.Id, page);
        return Say(situation, new Reply.Rewrite(list.Says, list.Choices));
    }

    private static Turn ShowEvidence(Situation situation, Officer officer, Case held, CaseButton button)
    {
        if (officer.Role == Role.PpkOperator)
        {
            return Say(situation, new Reply.Toast(new Sentence("work.PpkSeesNoWords")));
        }

        var item = int.TryParse(button.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? held.Evidence.FirstOrDefault(one => one.Id.Value == number)
            : null;
        return item switch
        {
            null => Say(situation, new Reply.Toast(new Sentence("work.UnreadableButton"))),
            { IsQuarantined: true } when VoiceRule.IsUnheard(item, held.Anonymity) => Say(situation, new Reply.Message([new Sentence("waiting.VoiceNotHeard")], [])),
            _ when VoiceRule.IsUnheard(item, held.Anonymity) => Say(situation, new Reply.Toast(new Sentence("voice.DeskHeardByIntakeAlone"))),
            _ when item.IsDestroyed || VoiceRule.IsClosed(item.Kind, held.Anonymity) => Say(situation, [.. CaseCards.Text(item)]),
            { File: not null, Words.Length: > 0 } => Say(situation, [new Reply.File(held.Id, item.Id), .. CaseCards.Text(item)]),
            { File: not null } => Say(situation, new Reply.File(held.Id, item.Id)),
            _ => Say(situation, [.. CaseCards.Text(item)]),
        };
    }

    private static Turn Release(Situation situation, Officer officer, Case held) => held.Release(officer, situation.Now) switch
    {
        ReleaseOutcome.Released released => new Turn(
            situation.Conversation,
            [new Reply.Message([new Sentence("work.Released", held.Number.Value)], [])],
            [
                new Intent.ChangeCase(held, released.After, released.Events),
                CaseNotices.ToOfficers(released.After, situation, officer.Id, held: false),
            ]),
        _ => Say(situation, NotYours(held)),
    };

    private static Turn Say(Situation situation, params IReadOnlyList<Reply> replies) => Turn.Saying(situation.Conversation, replies);
}
