using LaporBot.Conversations.Cases;
using Stateless;
using static LaporBot.Conversations.CaseWork.OfficerStep;
using static LaporBot.Conversations.CaseWork.OfficerTrigger;

namespace LaporBot.Conversations.CaseWork;

/// <summary>What an officer is asked between choosing a move and making it.</summary>
public static class OfficerTable
{
    public static StateMachine<OfficerStep, OfficerTrigger> Over(Func<OfficerStep> step, Action<OfficerStep> goTo, Func<CaseMove> chosen)
    {
        var table = new StateMachine<OfficerStep, OfficerTrigger>(step, goTo);

        table.Configure(AtDesk)
            .PermitIf(MoveChosen, AwaitingAgency, () => chosen().NeedsAgency, "it goes to an agency")
            .PermitIf(MoveChosen, AwaitingReason, () => chosen() is { NeedsAgency: false, NeedsReason: true }, "it needs a reason")
            .PermitReentryIf(MoveChosen, () => chosen() is { NeedsAgency: false, NeedsReason: false }, "it needs nothing more")
            .Permit(MarkChosen, AwaitingMarkReason)
            .Permit(TakingBackJudged, AwaitingTakingBackReason);

        table.Configure(AwaitingAgency)
            .Permit(AgencyChosen, AwaitingReason)
            .Permit(MoveLeft, AtDesk);

        table.Configure(AwaitingReason)
            .Permit(ReasonGiven, AtDesk)
            .Permit(MoveLeft, AtDesk);

        table.Configure(AwaitingMarkReason)
            .Permit(ReasonGiven, AtDesk)
            .Permit(MoveLeft, AtDesk);

        table.Configure(AwaitingTakingBackReason)
            .Permit(ReasonGiven, AtDesk)
            .Permit(MoveLeft, AtDesk);

        return table;
    }
}
