using Stateless;
using static LaporBot.Conversations.Formalising.FormalStep;
using static LaporBot.Conversations.Formalising.FormalTrigger;

namespace LaporBot.Conversations.Formalising;

/// <summary>How a lead becomes a formal report: nothing is kept or told before the last question is answered.</summary>
public static class FormalTable
{
    public static StateMachine<FormalStep, FormalTrigger> Over(Func<FormalStep> step, Action<FormalStep> goTo)
    {
        var table = new StateMachine<FormalStep, FormalTrigger>(step, goTo);

        table.Configure(AtRest)
            .Permit(SeveralFound, AwaitingCase)
            .Permit(CaseChosen, AwaitingDecision)
            .Permit(WishedBefore, AwaitingChange);

        table.Configure(FormalStep.Formalising)
            .Permit(FormLeft, AtRest);

        table.Configure(AwaitingCase)
            .SubstateOf(FormalStep.Formalising)
            .Permit(CaseChosen, AwaitingDecision)
            .Permit(WishedBefore, AwaitingChange);

        table.Configure(AwaitingDecision)
            .SubstateOf(FormalStep.Formalising)
            .Permit(WentOn, AwaitingSurety);

        table.Configure(AwaitingSurety)
            .SubstateOf(FormalStep.Formalising)
            .Permit(SuretySaid, AwaitingAge)
            .Permit(WentBack, AwaitingDecision);

        table.Configure(AwaitingAge)
            .SubstateOf(FormalStep.Formalising)
            .Permit(OldEnoughSaid, AwaitingName)
            .Permit(TooYoungSaid, AtRest)
            .Permit(WentBack, AwaitingSurety);

        table.Configure(AwaitingName)
            .SubstateOf(FormalStep.Formalising)
            .Permit(NameTold, AwaitingAddress)
            .Permit(WentBack, AwaitingAge);

        table.Configure(AwaitingAddress)
            .SubstateOf(FormalStep.Formalising)
            .Permit(AddressTold, AwaitingConfirmation)
            .Permit(WentBack, AwaitingName);

        table.Configure(AwaitingConfirmation)
            .SubstateOf(FormalStep.Formalising)
            .Permit(Confirmed, AtRest)
            .Permit(WentBack, AwaitingAddress);

        table.Configure(AwaitingChange)
            .SubstateOf(FormalStep.Formalising)
            .Permit(RenewalBegun, AwaitingSurety)
            .Permit(DroppingAsked, AwaitingDropping);

        table.Configure(AwaitingDropping)
            .SubstateOf(FormalStep.Formalising)
            .Permit(WishDropped, AtRest)
            .Permit(WentBack, AwaitingChange);

        return table;
    }

    /// <returns>Null when the trigger is not permitted at the step.</returns>
    internal static FormalStep? From(FormalStep step, FormalTrigger trigger)
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
