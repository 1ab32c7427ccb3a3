using Stateless;
using static LaporBot.Conversations.Amending.AmendStep;
using static LaporBot.Conversations.Amending.AmendTrigger;

namespace LaporBot.Conversations.Amending;

/// <summary>How a sent report is added to, and how something of it is taken back: officers see nothing of either before the last question is answered.</summary>
public static class AmendTable
{
    public static StateMachine<AmendStep, AmendTrigger> Over(Func<AmendStep> step, Action<AmendStep> goTo)
    {
        var table = new StateMachine<AmendStep, AmendTrigger>(step, goTo);

        table.Configure(AtRest)
            .Permit(SeveralFound, AwaitingCase)
            .Permit(WordsCame, AwaitingCase)
            .Permit(CaseChosen, AwaitingAddition)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(CaseChosenToTakeBack, AwaitingTarget);

        table.Configure(AmendStep.Amending)
            .Permit(AmendingLeft, AtRest);

        table.Configure(AwaitingCase)
            .SubstateOf(AmendStep.Amending)
            .PermitReentry(SomethingCame)
            .Permit(CaseChosen, AwaitingAddition)
            .Permit(CaseChosenForLateFile, AtRest)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .Permit(LeavingAsked, AwaitingLeaving)
            .Permit(CaseChosenToTakeBack, AwaitingTarget);

        table.Configure(AwaitingAddition)
            .SubstateOf(AmendStep.Amending)
            .PermitReentry(SomethingCame)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .Permit(NothingLeftToAsk, AwaitingSending)
            .Permit(LeavingAsked, AwaitingLeaving);

        table.Configure(AwaitingLeakChoice)
            .SubstateOf(AmendStep.Amending)
            .Permit(SomethingCame, AwaitingAddition)
            .PermitReentry(LeaksFound)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .Permit(NothingLeftToAsk, AwaitingSending)
            .Permit(LeavingAsked, AwaitingLeaving)
            .Permit(CollectingResumed, AwaitingAddition);

        table.Configure(AwaitingFileChoice)
            .SubstateOf(AmendStep.Amending)
            .Permit(SomethingCame, AwaitingAddition)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .PermitReentry(RecordingsFound)
            .Permit(NothingLeftToAsk, AwaitingSending)
            .Permit(LeavingAsked, AwaitingLeaving)
            .Permit(CollectingResumed, AwaitingAddition);

        table.Configure(AwaitingSending)
            .SubstateOf(AmendStep.Amending)
            .Permit(SomethingCame, AwaitingAddition)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .PermitReentry(NothingLeftToAsk)
            .Permit(LeavingAsked, AwaitingLeaving)
            .Permit(CollectingResumed, AwaitingAddition)
            .Permit(AdditionSent, AtRest);

        table.Configure(AwaitingLeaving)
            .SubstateOf(AmendStep.Amending)
            .Permit(SeveralFound, AwaitingCase)
            .Permit(CaseChosen, AwaitingAddition)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .Permit(NothingLeftToAsk, AwaitingSending)
            .PermitReentry(LeavingAsked)
            .Permit(CollectingResumed, AwaitingAddition);

        table.Configure(AwaitingTarget)
            .SubstateOf(AmendStep.Amending)
            .Permit(TargetChosen, AwaitingSurety);

        table.Configure(AwaitingSurety)
            .SubstateOf(AmendStep.Amending)
            .Permit(WentBack, AwaitingTarget)
            .Permit(AmendTrigger.TakenBack, AtRest);

        return table;
    }

    /// <returns>Null when the trigger is not permitted at the step.</returns>
    internal static AmendStep? From(AmendStep step, AmendTrigger trigger)
    {
        var table = Over(() => step, to => step = to);
        if (!table.CanFire(trigger))
        {
            return null;
        }

        table.Fire(trigger);
        return step;
    }
}
