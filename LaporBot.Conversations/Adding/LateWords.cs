using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Adding;

/// <summary>
/// Words as long as a story that come from somebody who has sent a report. They may correct or go on with it, so they wait until he says
/// whether they add to it or begin another; what he says meanwhile waits with them.
/// </summary>
internal static class LateWords
{
    /// <summary>True when it must be known what this citizen has filed.</summary>
    public static bool MayHear(Conversation conversation, Utterance heard) =>
        conversation is { Draft: null, Answering: null } && heard is Utterance.Said { Text: var text } && FirstWords.AreAStory(text);

    public static bool AreWaiting(Conversation conversation) => conversation.Amending is { Way: AmendWay.LateWords };

    /// <summary>True also once they are an answer: should that not be taken, they wait again.</summary>
    public static bool NeedHisReports(Conversation conversation) => conversation.Amending is { Way: AmendWay.LateWords or AmendWay.Answer };

    /// <summary>Where none of his reports takes more and no officer asks, they begin one at once.</summary>
    public static Turn Hear(Situation situation, Utterance.Said said) => AmendCases.Open(situation, AmendWay.LateWords).Count + LateAnswers.Asking(situation).Count == 0
        ? ReportDialogue.BeginWith(situation, said)
        : AmendDialogue.At(situation, Begun(situation, said).After(AmendTrigger.WordsCame)!);

    /// <summary>He has named the report: they are added as with <c>/tambah</c>, and he sees them before officers do.</summary>
    public static Turn Added(Situation situation, AmendErrand errand, Case held) =>
        (errand with { Way = AmendWay.Add, Case = held.Id }).After(AmendTrigger.CaseChosen) is { } chosen
            ? AmendPresses.Checked(situation, chosen, held)
            : AmendDialogue.Stale(situation);

    /// <summary><c>/tambah</c> answers the question where only one report can be meant.</summary>
    public static Turn MeantAsAddition(Situation situation, AmendErrand errand, string number) =>
        (NamedCase.In(situation.Filed, number), AmendCases.Open(situation, AmendWay.LateWords)) switch
        {
            ({ } named, _) when AmendCases.WhyNot(named, AmendWay.Add) is { } why => AmendDialogue.Again(situation, why),
            ({ } named, _) => Added(situation, errand, named),
            (null, [var only]) => Added(situation, errand, only),
            _ => AmendDialogue.Again(situation),
        };

    /// <summary>True for a way into a report: it answers the question.</summary>
    public static bool AreMeantAsReport(AmendErrand errand, Utterance heard) => errand.Way == AmendWay.LateWords && WantsToReport(heard);

    /// <summary>True for a way into a report.</summary>
    public static bool WantsToReport(Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: "lapor" } => true,
        Utterance.Pressed { Code: var code } => code == GeneralCode.Report || code == GeneralCode.AgreeAndReport,
        _ => false,
    };

    /// <summary>What is said when he goes on to something else.</summary>
    public static Sentence Left(AmendErrand errand) => new(errand.Way == AmendWay.LateWords ? "add.WordsLeft" : "amend.Left");

    private static AmendErrand Begun(Situation situation, Utterance.Said said) => new(AmendWay.LateWords, AmendStep.AtRest, situation.Supplies.DraftTag)
    {
        Items = [new Addition(EvidenceTaking.KindOf(said.Text), null, said.Text, said.MessageId)],
    };
}
