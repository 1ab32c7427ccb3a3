using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>He has said for certain what he takes back: no officer sees it from now on, and one of them is asked to decide.</summary>
internal static class TakeBackTaking
{
    public static Turn Take(Situation situation, AmendErrand errand, Case held)
    {
        var over = situation with { Conversation = situation.Conversation with { Amending = null } };
        if (errand.Target is null && situation.Now < held.ReleasedAt)
        {
            // Nobody was told of it yet: it ends at once, as by the button below its number.
            return ReportTakingBack.Hear(over with { Subject = held });
        }

        if (held.AskBack(errand.Target, situation.Now) is not { } asked)
        {
            return AmendDialogue.Ended(situation, AmendCases.WhyNot(held, AmendWay.TakeBack) ?? new Sentence("amend.AlreadyTakenBack"));
        }

        var waits = asked.After.Waits(errand.Target);
        return new Turn(
            over.Conversation,
            [new Reply.Message([Said(errand.Target, waits, held), new Sentence(waits ? "amend.OfficerWillDecide" : "undecided.Destroyed")], [])],
            [
                new Intent.ChangeCase(held, asked.After, asked.Events),
                .. waits ? [TakingBackDesk.Tell(asked.After, errand.Target, situation)] : Array.Empty<Intent>(),
            ]);
    }

    private static Sentence Said(EvidenceId? item, bool waits, Case held) => item switch
    {
        null => new Sentence("amend.TakenBackWhole", held.Number.Value),
        { } one when waits => new Sentence("amend.TakenBackItem", one.Value, held.Number.Value),
        { } one => new Sentence("amend.ItemGone", one.Value, held.Number.Value),
    };
}
