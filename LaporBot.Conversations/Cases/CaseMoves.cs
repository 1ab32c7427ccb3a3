using LaporBot.Conversations.People;
using static LaporBot.Conversations.Cases.CaseTrigger;
using static LaporBot.Conversations.Cases.MoveClock;
using static LaporBot.Conversations.Cases.Stage;

namespace LaporBot.Conversations.Cases;

/// <summary>
/// Every move of a case: from where, what happened, to where, by whom, what it does to the deadline, what the reporter is told. A taking back is the
/// reporter's alone, in every stage: after the release it happens when an officer agrees to what he has asked for.
/// </summary>
public static class CaseMoves
{
    private static readonly Role[] Reporter = [];
    private static readonly Role[] TaskForce = [Role.Intake, Role.Verifier];
    private static readonly Role[] Verifier = [Role.Verifier];
    private static readonly Role[] Bawaslu = [Role.Reviewer];
    private static readonly Role[] Askers = [Role.Intake, Role.Verifier, Role.Reviewer];
    private static readonly Role[] Bkn = [Role.Forwarder];
    private static readonly Role[] BawasluOrBkn = [Role.Reviewer, Role.Forwarder];
    private static readonly Role[] PpkOrBkn = [Role.PpkOperator, Role.Forwarder];

    public static IReadOnlyList<CaseMove> All { get; } =
    [
        new(Received, TakenUp, Verifying, TaskForce, StartsAtFiling, "case.NewsTakenUp"),
        new(Received, TakenBack, Withdrawn, Reporter, Stops, "case.NewsTakenBackByYou"),

        new(Verifying, Accepted, UnderReview, Verifier, Starts, "case.NewsAccepted"),
        new(Verifying, ReporterAsked, AwaitingReporter, TaskForce, Pauses, "case.NewsReporterAsked") { NeedsReason = true },
        new(Verifying, Refused, Rejected, TaskForce, Stops, "case.NewsRefused") { NeedsReason = true },
        new(Verifying, PassedElsewhere, OutOfJurisdiction, TaskForce, Stops, "case.NewsPassedElsewhere") { NeedsReason = true },
        new(Verifying, AccusedGone, AccusedLeft, TaskForce, Stops, "case.NewsAccusedGone") { NeedsReason = true },
        new(Verifying, TakenBack, Withdrawn, Reporter, Stops, "case.NewsTakenBack") { NeedsReason = true },

        new(AwaitingReporter, ReporterAnswered, Verifying, Reporter, Resumes, "case.NewsReporterAnswered"),
        new(AwaitingReporter, ReporterAnswered, UnderReview, Reporter, Resumes, "case.NewsReporterAnswered"),
        new(AwaitingReporter, QuestionDropped, Verifying, TaskForce, Resumes, "case.NewsQuestionDropped"),
        new(AwaitingReporter, QuestionDropped, UnderReview, Bawaslu, Resumes, "case.NewsQuestionDropped"),
        new(AwaitingReporter, ReporterStayedSilent, Closed, Askers, Stops, "case.NewsReporterStayedSilent"),

        new(UnderReview, FoundInBreach, UnderReview, Bawaslu, Stops, "case.NewsFoundInBreach") { NeedsReason = true },
        new(UnderReview, BreachNotProven, Unproven, Bawaslu, Stops, "case.NewsBreachNotProven") { NeedsReason = true },
        new(UnderReview, ReporterAsked, AwaitingReporter, Bawaslu, Pauses, "case.NewsReporterAsked") { NeedsReason = true },
        new(UnderReview, Forwarded, ForwardedToPpk, Bkn, Starts, "case.NewsForwarded") { NeedsReason = true, NeedsAgency = true },
        new(UnderReview, PassedElsewhere, OutOfJurisdiction, BawasluOrBkn, Stops, "case.NewsPassedElsewhere") { NeedsReason = true },
        new(UnderReview, AccusedGone, AccusedLeft, BawasluOrBkn, Stops, "case.NewsAccusedGone") { NeedsReason = true },
        new(UnderReview, TakenBack, Withdrawn, Reporter, Stops, "case.NewsTakenBack") { NeedsReason = true },

        new(ForwardedToPpk, ExaminationBegun, UnderExamination, PpkOrBkn, RunsOn, "case.NewsExaminationBegun"),
        new(ForwardedToPpk, SanctionImposed, Sanctioned, PpkOrBkn, Stops, "case.NewsSanctionImposed") { NeedsReason = true },
        new(ForwardedToPpk, DeadlineMissed, UnderControl, Bkn, Stops, "case.NewsDeadlineMissed"),
        new(ForwardedToPpk, AccusedGone, AccusedLeft, PpkOrBkn, Stops, "case.NewsAccusedGone") { NeedsReason = true },

        new(UnderExamination, SanctionImposed, Sanctioned, PpkOrBkn, Stops, "case.NewsSanctionImposed") { NeedsReason = true },
        // Not the agency itself: its head may be a party to the contest.
        new(UnderExamination, BreachNotProven, Unproven, Bkn, Stops, "case.NewsExaminationFoundNothing") { NeedsReason = true },
        new(UnderExamination, DeadlineMissed, UnderControl, Bkn, Stops, "case.NewsDeadlineMissed"),
        new(UnderExamination, AccusedGone, AccusedLeft, PpkOrBkn, Stops, "case.NewsAccusedGone") { NeedsReason = true },

        new(UnderControl, ExaminationBegun, UnderExamination, PpkOrBkn, Stops, "case.NewsExaminationBegun"),
        new(UnderControl, SanctionImposed, Sanctioned, PpkOrBkn, Stops, "case.NewsSanctionImposed") { NeedsReason = true },
        new(UnderControl, AccusedGone, AccusedLeft, Bkn, Stops, "case.NewsAccusedGone") { NeedsReason = true },

        new(Sanctioned, FollowUpRecorded, Closed, Bkn, Stops, "case.NewsFollowUpRecorded"),

        new(Closed, ReporterAnswered, Verifying, Reporter, Resumes, "case.NewsReopened"),
        new(Closed, ReporterAnswered, UnderReview, Reporter, Resumes, "case.NewsReopened"),
    ];

    /// <summary>The row of an edge that the table has just walked.</summary>
    public static CaseMove Of(Stage from, CaseTrigger trigger, Stage to) =>
        All.Single(move => move.From == from && move.Trigger == trigger && move.To == to);

    /// <summary>What an accused's case permits today, whoever asks.</summary>
    public static IReadOnlyList<CaseMove> OpenTo(Accused accused, DateOnly today)
    {
        var there = accused.Stage;
        var table = CaseLifecycle.Over(() => accused, to => there = to, today);
        return [.. All.Where(move => move.From == accused.Stage && table.CanFire(move.Trigger) && accused.CouldGoTo(move.To))];
    }

    /// <summary>True when the move is the role's and it is the role's turn.</summary>
    public static bool MayMake(Role role, CaseMove move, Accused accused) => move.Roles.Contains(role) && accused.Stage switch
    {
        // Only those may go on without the reporter who may have asked him.
        AwaitingReporter => All.Any(one => one.From == accused.Paused && one.Trigger == ReporterAsked && one.Roles.Contains(role)),
        // Bawaslu studies; once it has found a breach, the case is BKN's.
        UnderReview => role == Role.Forwarder == accused.BreachFound,
        _ => true,
    };

    /// <summary>Roles that have, or will have when a deadline passes, something to do in the accused's stage.</summary>
    public static IReadOnlyList<Role> WorkedBy(Accused accused) =>
        [.. OpenTo(accused, DateOnly.MaxValue).SelectMany(move => move.Roles.Where(role => MayMake(role, move, accused))).Distinct()];
}
