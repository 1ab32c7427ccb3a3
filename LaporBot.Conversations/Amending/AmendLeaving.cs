using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.Amending;

/// <summary>He turns away from what he has collected and not sent: none of it is dropped before he has said so, and a look at something else drops nothing.</summary>
internal static class AmendLeaving
{
    /// <summary>True while there is something to lose. A file that came by itself has rules of its own.</summary>
    public static bool LosesSomething(AmendErrand errand) => errand is { Way: AmendWay.Add or AmendWay.Answer or AmendWay.LateWords, Items.Count: > 0 };

    public static bool IsAsked(Conversation conversation) => conversation.Amending is { Step: AmendStep.AwaitingLeaving };

    /// <summary>True for an answer that asks him nothing of its own: what he has collected can wait below it.</summary>
    public static bool IsALook(Utterance heard, Turn answered, Situation before) =>
        !LateWords.WantsToReport(heard)
        && answered.After with { Answering = null } == before.Conversation with { Amending = null, Answering = null }
        && answered.After.Answering is null or { Step: AnswerStep.QuestionRead };

    /// <param name="heard">A command is heard again once he has let go of what he has collected.</param>
    public static Turn Ask(Situation situation, AmendErrand errand, Utterance heard) => AmendDialogue.At(
        situation,
        errand.After(AmendTrigger.LeavingAsked)! with { TurnedTo = heard is Utterance.Commanded { Name: not AnswerDialogue.Cancel } command ? new TurnedTo(command.Name, command.Argument) : null });

    /// <summary><c>/batal</c>: asks, and is the answer where it was asked because of <c>/batal</c>; so it is where words that came by themselves were asked about.</summary>
    /// <param name="says">What is said where nothing was collected.</param>
    public static Turn Cancel(Situation situation, AmendErrand errand, Utterance heard, Sentence says) => errand switch
    {
        { Step: AmendStep.AwaitingLeaving, TurnedTo: null } when heard is Utterance.Commanded => Drop(situation, errand),
        { Step: AmendStep.AwaitingLeaving } or { Way: not AmendWay.LateWords } when LosesSomething(errand) => Ask(situation, errand, heard),
        _ => AmendDialogue.Ended(situation, says),
    };

    public static Turn GoOn(Situation situation, AmendErrand errand, params IReadOnlyList<Sentence> first) => AmendDialogue.At(situation, Resumed(errand), first);

    /// <summary>Where he collects; or where he has yet to name the report, if files came before he had.</summary>
    public static AmendErrand Resumed(AmendErrand errand) => errand.After(errand.Case is null ? AmendTrigger.SeveralFound : AmendTrigger.CollectingResumed)! with { TurnedTo = null };

    /// <returns>Null for what is to be decided with the report at hand.</returns>
    public static Turn? Press(Situation situation, AmendErrand errand, AmendButton button) => (errand, button.Verb) switch
    {
        ({ Step: not AmendStep.AwaitingLeaving }, _) => null,
        (_, AmendButton.Drop) => Drop(situation, errand),
        (_, AmendButton.More) or ({ Case: null }, AmendButton.Done) => GoOn(situation, errand),
        _ => null,
    };

    /// <summary>He lets go of it, and what he turned to is heard.</summary>
    public static Turn Drop(Situation situation, AmendErrand errand)
    {
        var left = situation with { Conversation = situation.Conversation with { Amending = null } };
        var turn = errand.TurnedTo is { } to ? CitizenDesk.Hear(left with { Subject = null }, new Utterance.Commanded(to.Command, to.Argument)) : Turn.Saying(left.Conversation);
        return turn with { Replies = [new Reply.Message([new Sentence("amend.Dropped")], []), .. turn.Replies] };
    }
}
