using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.Adding;

/// <summary>
/// Words that came by themselves while an officer waits may be the answer, whether or not the question was read: that is offered first,
/// beside the question. They go to him as an addition does, once their writer has seen them and sends them.
/// </summary>
internal static class LateAnswers
{
    /// <summary>Questions that have room beside the reports that he can add to.</summary>
    public const int MostOffered = 2;

    private const int ShownOfQuestion = 120;

    /// <summary>His reports about which officers would hear him, as far as he has been told; newest first.</summary>
    public static IReadOnlyList<Case> Asking(Situation situation) => [.. situation.Filed.Select(one => ToldCase.Of(one, situation)).Where(told => told.AsksReporter)];

    public static IReadOnlyList<Sentence> Questions(IReadOnlyList<Case> asking) =>
        [.. asking.Take(MostOffered).Select(told => new Sentence("add.OfficerAsks", told.Number.Value, Excerpt.Of(AnswerPrompts.QuestionsOf(told).FirstOrDefault() ?? "…", ShownOfQuestion)))];

    public static IReadOnlyList<IReadOnlyList<Choice>> Buttons(IReadOnlyList<Case> asking, AmendErrand errand) =>
    [
        .. asking.Take(MostOffered).Select(told => (IReadOnlyList<Choice>)
        [
            new(asking.Count == 1 ? new Sentence("track.ForOfficers") : new Sentence("add.ButtonAnswerTo", told.Number.Value), AmendButton.Of(told.Id, AmendButton.Answer, errand.Tag)),
        ]),
    ];

    /// <returns>The case whose question the waiting words answer, when he presses "Jawab" below it; null for everything else.</returns>
    public static CaseId? MeantBy(AmendErrand errand, Utterance heard) =>
        errand.Way == AmendWay.LateWords && heard is Utterance.Pressed { Code: var code } && TrackButton.Read(code) is { Verb: TrackVerb.Answer } button ? button.Case : null;

    /// <summary>He has named the question: he sees what the officer will read, and decides about what may show him.</summary>
    public static Turn Chosen(Situation situation, AmendErrand errand, Case held) =>
        !ToldCase.Of(held, situation).AsksReporter ? AmendDialogue.Again(situation, new Sentence("track.NothingAsked"))
        : (errand with { Way = AmendWay.Answer, Case = held.Id }).After(AmendTrigger.CaseChosen) is { } chosen ? AmendPresses.Checked(situation, chosen, held)
        : AmendDialogue.Stale(situation);

    /// <summary>Where the case takes no answer any more, the words go back to wait for another place.</summary>
    public static Turn Send(Situation situation, AmendErrand errand, Case held) =>
        AnswerTaking.All(situation with { Conversation = situation.Conversation with { Amending = null } }, held, errand.Items)
        ?? AmendDialogue.At(situation, (errand with { Way = AmendWay.LateWords, Step = AmendStep.AtRest, Case = null }).After(AmendTrigger.WordsCame)!, AddTaking.WhyNot(held));
}
