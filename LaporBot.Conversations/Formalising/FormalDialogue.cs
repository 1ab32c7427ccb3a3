using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.Formalising;

/// <summary><c>/resmikan</c>: the reporter of a lead puts his name to it, gets the filled form, and is awaited in person.</summary>
internal static class FormalDialogue
{
    public const string Command = "resmikan";

    public static bool Hears(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Command } => true,
        Utterance.Pressed press => FormalButton.Hears(press.Code),
        Utterance.Edited edited => IsOpen(conversation) && (conversation.Draft is null || conversation.Formalising!.Holds(edited.MessageId)),
        Utterance.Commanded { Name: AnswerDialogue.Cancel } or Utterance.Said or Utterance.Attached or Utterance.Located or Utterance.Unusable => IsOpen(conversation),
        _ => false,
    };

    /// <summary>What the question at hand needs, also below the answer to something else.</summary>
    public static Need Needs(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Pressed press when FormalButton.Read(press.Code) is { Case: { } held } => new Need { Subject = held, AsReporter = true },
        _ when conversation.Formalising is { Case: { } held } => new Need { Subject = held, AsReporter = true },
        _ => new Need { Filed = true },
    };

    public static Turn Hear(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Command } command => Open(situation, command.Argument),
        Utterance.Commanded => Ended(situation, new Sentence("formal.Left")),
        Utterance.Pressed press => FormalPresses.Press(situation, FormalButton.Read(press.Code)),
        _ => FormalAnswers.Hear(situation, situation.Conversation.Formalising!, heard),
    };

    /// <summary>The question at hand once more.</summary>
    public static Turn Again(Situation situation, params IReadOnlyList<Sentence> first) =>
        Turn.Saying(situation.Conversation, FormalPrompts.For(situation.Conversation.Formalising!, situation, first));

    /// <summary>The form is left: whatever was typed for it is forgotten.</summary>
    public static Turn Ended(Situation situation, params IReadOnlyList<Sentence> says) =>
        Turn.Saying(situation.Conversation with { Formalising = null }, new Reply.Message(says, []));

    /// <summary>The form at that step, with its question.</summary>
    public static Turn At(Situation situation, FormalErrand errand, params IReadOnlyList<Sentence> first) => Turn.Saying(
        situation.Conversation with { Formalising = errand, Answering = null, Errand = null }, FormalPrompts.For(errand, situation, first));

    private static bool IsOpen(Conversation conversation) => conversation is { Formalising: not null, Errand: null };

    private static Turn Open(Situation situation, string number)
    {
        if (situation.Conversation.Formalising is not null)
        {
            return Again(situation, new Sentence("formal.StillOpen"));
        }

        if (NamedCase.IsNoneOf(situation.Filed, number.Trim()))
        {
            return Turn.Saying(situation.Conversation, new Reply.Message([new Sentence("amend.NotFound")], []));
        }

        var (left, said) = AnswerDialogue.Leave(situation);
        var open = FormalCases.Open(left);
        var atRest = new FormalErrand(FormalStep.AtRest, left.Supplies.DraftTag);
        var named = NamedCase.In(left.Filed, number);
        return (named, open) switch
        {
            ({ } one, _) when !open.Contains(one) => Ended(left, [.. said, FormalCases.WhyNot(one)]),
            ({ } one, _) => Chosen(left, atRest, one, said),
            (null, []) => Ended(left, [.. said, FormalCases.WhyNone(left)]),
            (null, [var only]) => Chosen(left, atRest, only, said),
            _ => At(left, atRest with { Step = FormalTable.From(FormalStep.AtRest, FormalTrigger.SeveralFound)!.Value }, said),
        };
    }

    /// <summary>The case he means, from the list or because it is the only one.</summary>
    public static Turn Chosen(Situation situation, FormalErrand errand, Case held, params IReadOnlyList<Sentence> first)
    {
        var trigger = held.HowFormal() == Formality.Awaited ? FormalTrigger.WishedBefore : FormalTrigger.CaseChosen;
        return FormalTable.From(errand.Step, trigger) is { } step
            ? At(situation, errand with { Step = step, Case = held.Id }, first)
            : Again(situation, new Sentence("report.StaleButton"));
    }
}
