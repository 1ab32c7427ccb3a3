using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>An officer undoes his newest move while the reporter has not been told.</summary>
internal static class UndoDesk
{
    public static Turn Undo(Situation situation, Officer officer, Case held, CaseButton button)
    {
        if (button.Revision != held.Revision)
        {
            return CaseDesk.Stale(situation, officer, held);
        }

        return held.Undo(officer, situation.Now, situation.Rules.Undo, situation.Reference) switch
        {
            UndoOutcome.Undone undone => Undone(situation, officer, held, undone),
            UndoOutcome.TooLate => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("work.UndoTooLate"))),
            _ => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("work.NothingToUndo"))),
        };
    }

    private static Turn Undone(Situation situation, Officer officer, Case held, UndoOutcome.Undone undone)
    {
        List<Intent> intents = [new Intent.CancelHeld(held.MoveHoldKey), new Intent.ChangeCase(held, undone.After, undone.Events)];
        if (undone.After.Owner is null)
        {
            intents.Add(CaseNotices.ToOfficers(undone.After, situation, except: null, held: false));
        }

        IReadOnlyList<Reply.Message> cards = undone.After.Owner is null ? [] : MoveCards.For(undone.After, officer, situation);
        return new Turn(
            situation.Conversation,
            [new Reply.Rewrite([new Sentence("work.Undone", held.Number.Value)], []), .. cards],
            intents);
    }
}
