using Stateless;
using static LaporBot.Conversations.Cases.CaseTrigger;
using static LaporBot.Conversations.Cases.Stage;

namespace LaporBot.Conversations.Cases;

/// <summary>The life of an accused's case: every stage, and what leads out of it. Who may do what stands in <see cref="CaseMoves"/>.</summary>
public static class CaseLifecycle
{
    /// <param name="today">The day by which deadlines are judged.</param>
    public static StateMachine<Stage, CaseTrigger> Over(Func<Accused> accused, Action<Stage> goTo, DateOnly today)
    {
        var table = new StateMachine<Stage, CaseTrigger>(() => accused().Stage, goTo);

        table.Configure(Received)
            .Permit(TakenUp, Verifying)
            .Permit(TakenBack, Withdrawn);

        table.Configure(Verifying)
            .Permit(Accepted, UnderReview)
            .Permit(ReporterAsked, AwaitingReporter)
            .Permit(Refused, Rejected)
            .Permit(PassedElsewhere, OutOfJurisdiction)
            .Permit(AccusedGone, AccusedLeft)
            .Permit(TakenBack, Withdrawn);

        table.Configure(AwaitingReporter)
            .PermitIf(ReporterAnswered, Verifying, () => WasVerifying(accused()), "he was asked while it was verified")
            .PermitIf(ReporterAnswered, UnderReview, () => WasReviewed(accused()), "he was asked while it was studied")
            .PermitIf(QuestionDropped, Verifying, () => WasVerifying(accused()), "he was asked while it was verified")
            .PermitIf(QuestionDropped, UnderReview, () => WasReviewed(accused()), "he was asked while it was studied")
            .PermitIf(ReporterStayedSilent, Closed, () => accused().IsOverdue(today), "his ten working days are over");

        table.Configure(UnderReview)
            .PermitReentryIf(FoundInBreach, () => !accused().BreachFound, "no breach was found yet")
            .PermitIf(BreachNotProven, Unproven, () => !accused().BreachFound, "no breach was found yet")
            .PermitIf(ReporterAsked, AwaitingReporter, () => !accused().BreachFound, "no breach was found yet")
            .PermitIf(Forwarded, ForwardedToPpk, () => accused().BreachFound, "a breach was found")
            .Permit(PassedElsewhere, OutOfJurisdiction)
            .Permit(AccusedGone, AccusedLeft)
            .Permit(TakenBack, Withdrawn);

        table.Configure(ForwardedToPpk)
            .Permit(ExaminationBegun, UnderExamination)
            .Permit(SanctionImposed, Sanctioned)
            .PermitIf(DeadlineMissed, UnderControl, () => accused().IsOverdue(today), "the time of the PPK is over")
            .Permit(AccusedGone, AccusedLeft);

        table.Configure(UnderExamination)
            .Permit(SanctionImposed, Sanctioned)
            .Permit(BreachNotProven, Unproven)
            .PermitIf(DeadlineMissed, UnderControl, () => accused().IsOverdue(today), "the time of the PPK is over")
            .Permit(AccusedGone, AccusedLeft);

        table.Configure(UnderControl)
            .Permit(ExaminationBegun, UnderExamination)
            .Permit(SanctionImposed, Sanctioned)
            .Permit(AccusedGone, AccusedLeft);

        table.Configure(Sanctioned)
            .Permit(FollowUpRecorded, Closed);

        table.Configure(Closed)
            .PermitIf(ReporterAnswered, Verifying, () => WasVerifying(accused()), "it was closed because he stayed silent")
            .PermitIf(ReporterAnswered, UnderReview, () => WasReviewed(accused()), "it was closed because he stayed silent");

        return table;
    }

    private static bool WasVerifying(Accused accused) => accused.Paused == Verifying;

    private static bool WasReviewed(Accused accused) => accused.Paused == UnderReview;
}
