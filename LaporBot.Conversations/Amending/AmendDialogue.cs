using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.Amending;

/// <summary><c>/tambah</c> and <c>/tarik</c>: the reporter adds to a report he has sent, or takes something of it back.</summary>
internal static class AmendDialogue
{
    public const string Add = "tambah";
    public const string TakeBack = "tarik";

    public static bool Hears(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Add or TakeBack } => true,
        Utterance.Pressed press => AmendButton.Hears(press.Code),
        Utterance.Edited edited => IsOpen(conversation) && conversation.Amending!.Holds(edited.MessageId),
        Utterance.Commanded { Name: AnswerDialogue.Cancel } or Utterance.Said or Utterance.Attached or Utterance.Located or Utterance.Unusable => IsOpen(conversation),
        _ => false,
    };

    /// <summary>What the question at hand needs, also below the answer to something else.</summary>
    public static Need Needs(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Pressed press when AmendButton.Read(press.Code) is { Case: { } held } => new Need { Subject = held, AsReporter = true },
        Utterance.Commanded { Name: Add or TakeBack } => new Need { Filed = true },
        _ when conversation.Amending is { Case: { } held } => new Need { Subject = held, AsReporter = true },
        _ => new Need { Filed = true },
    };

    public static Turn Hear(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Add or TakeBack } when WaitingAddition.Left(situation) is { } joined =>
            WaitingAddition.Before(joined, Hear(situation with { Conversation = joined.After }, heard)),
        Utterance.Commanded { Name: TakeBack } when situation.Conversation.Amending is { } collected && AmendLeaving.LosesSomething(collected) =>
            AmendLeaving.Ask(situation, collected, heard),
        Utterance.Commanded { Name: Add } command when LateWords.AreWaiting(situation.Conversation) =>
            LateWords.MeantAsAddition(situation, situation.Conversation.Amending!, command.Argument),
        Utterance.Commanded { Name: Add } command => Open(situation, AmendWay.Add, command.Argument),
        Utterance.Commanded { Name: TakeBack } command => Open(situation, AmendWay.TakeBack, command.Argument),
        Utterance.Commanded => AmendLeaving.Cancel(situation, situation.Conversation.Amending!, heard, LateWords.Left(situation.Conversation.Amending!)),
        Utterance.Pressed press => AmendPresses.Press(situation, AmendButton.Read(press.Code)),
        _ => AmendAnswers.Hear(situation, situation.Conversation.Amending!, heard),
    };

    /// <summary>The question at hand once more.</summary>
    public static Turn Again(Situation situation, params IReadOnlyList<Sentence> first) =>
        Turn.Saying(situation.Conversation, AmendPrompts.For(situation.Conversation.Amending!, situation, first));

    /// <summary>It is over: whatever was collected and not sent is forgotten.</summary>
    public static Turn Ended(Situation situation, params IReadOnlyList<Sentence> says) =>
        Turn.Saying(situation.Conversation with { Amending = null }, new Reply.Message(says, []));

    /// <summary>At that step, with its question.</summary>
    public static Turn At(Situation situation, AmendErrand errand, params IReadOnlyList<Sentence> first) => Turn.Saying(
        situation.Conversation with { Amending = errand, Formalising = null, Answering = null, Errand = null }, AmendPrompts.For(errand, situation, first));

    /// <summary>The case he means, from the list or because it is the only one.</summary>
    public static Turn Chosen(Situation situation, AmendErrand errand, Case held, params IReadOnlyList<Sentence> first)
    {
        var named = errand with { Case = held.Id };
        return errand.Way switch
        {
            AmendWay.LateFile => ChosenForFile(situation, named, held),
            AmendWay.LateWords => LateWords.Added(situation, errand, held),
            _ => named.After(errand.Way == AmendWay.TakeBack ? AmendTrigger.CaseChosenToTakeBack : AmendTrigger.CaseChosen) is { } chosen ? At(situation, chosen, first) : Stale(situation),
        };
    }

    public static Turn Stale(Situation situation)
    {
        var toast = new Reply.Toast(new Sentence("report.StaleButton"));
        return situation.Conversation.Amending is { } open && AmendCases.Find(situation, open.Case) is not null
            ? Turn.Saying(situation.Conversation, toast, AmendPrompts.For(open, situation))
            : Turn.Saying(situation.Conversation, toast);
    }

    private static bool IsOpen(Conversation conversation) => conversation is { Amending: not null, Errand: null };

    private static Turn ChosenForFile(Situation situation, AmendErrand errand, Case held) =>
        WaitingAddition.Ask(situation, errand, held, new Sentence("passing.FileWaits", held.Number.Value))
        ?? (AddedLeaks.Recording(errand, held) is not null
            ? At(situation, errand.After(AmendTrigger.RecordingsFound)!)
            : AddTaking.JoinLate(situation, errand, held));

    private static Turn Open(Situation situation, AmendWay way, string number)
    {
        if (situation.Conversation.Amending is { } open && (open.Way == way || (open.Way == AmendWay.Answer && way == AmendWay.Add)))
        {
            if (open.Step == AmendStep.AwaitingLeaving)
            {
                return AmendLeaving.GoOn(situation, open, new Sentence("amend.StillOpen"));
            }

            return AmendCases.Find(situation, open.Case) is not null || open.Case is null
                ? Again(situation, new Sentence("amend.StillOpen"))
                : Ended(situation, new Sentence("amend.NotFound"));
        }

        if (NamedCase.IsNoneOf(situation.Filed, number.Trim()))
        {
            return Turn.Saying(situation.Conversation, new Reply.Message([new Sentence("amend.NotFound")], []));
        }

        var (left, said) = Elsewhere(situation);
        var takers = AmendCases.Open(left, way);
        var atRest = new AmendErrand(way, AmendStep.AtRest, left.Supplies.DraftTag);
        var named = NamedCase.In(left.Filed, number);
        return (named, takers) switch
        {
            ({ } one, _) when AmendCases.WhyNot(one, way) is { } why => Ended(left, [.. said, why]),
            ({ } one, _) => Chosen(left, atRest, one, said),
            (null, []) => Ended(left, [.. said, AmendCases.WhyNone(left, way)]),
            (null, [var only]) => Chosen(left, atRest, only, said),
            _ => At(left, atRest.After(AmendTrigger.SeveralFound)!, said),
        };
    }

    /// <summary>Whatever else he was in the middle of is left, and said to be.</summary>
    private static (Situation Left, IReadOnlyList<Sentence> Said) Elsewhere(Situation situation)
    {
        var (left, said) = AnswerDialogue.Leave(situation);
        IReadOnlyList<Sentence> others =
        [
            .. left.Conversation.Amending is { } open ? [LateWords.Left(open)] : Array.Empty<Sentence>(),
            .. left.Conversation.Formalising is null ? Array.Empty<Sentence>() : [new Sentence("formal.Left")],
        ];
        return (left with { Conversation = left.Conversation with { Amending = null, Formalising = null } }, [.. said, .. others]);
    }
}
