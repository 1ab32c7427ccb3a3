using LaporBot.Conversations.Cases;
using Stateless;
using static LaporBot.Conversations.Reporting.ReportStep;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>The report dialogue as a table: a lens over the draft, without a state of its own.</summary>
public static class ReportTable
{
    private const string Changing = "he changes an answer from the review";
    private const string Hidden = "every required answer is there and he does not go openly";
    private const string Adding = "he has yet to name one more";
    private const string Walking = "he walks through for the first time";
    private const string Unlocated = "his words name no region";
    private const string Asking = "the breach has a question of its own";
    private const string Whole = "the name came with its office, on the first way through";
    private const string Alone = "the name came alone, or somebody is changed";
    private const string Named = "somebody is named";
    private const string Unnamed = "nobody is named yet";
    private const string WhenKnown = "the day he learned of it decides about the clock";

    public static StateMachine<ReportStep, ReportTrigger> Over(Func<ReportDraft> draft, Action<ReportStep> goTo)
    {
        var table = new StateMachine<ReportStep, ReportTrigger>(() => draft().Step, goTo);
        bool changing() => draft().Reviewed;
        bool walking() => !draft().Reviewed;
        bool adding() => draft() is { Reviewed: false, Accused.Count: > 0, AccusedAtHand: null };
        bool walkingOn() => walking() && !adding();
        bool chosen() => draft() is { Violation: not null, Asked: 0 };
        bool asking() => draft().Asks is not null;
        bool plainWalking() => draft() is { Asks: null, Reviewed: false };
        bool plainChanging() => draft() is { Asks: null, Reviewed: true };
        bool named() => draft().AccusedAtHand is not null;
        bool whole() => draft() is { Reviewed: false, AccusedAtHand.IsToldWhole: true };
        bool unlocated() => !draft().IsLocated;
        bool whenKnown() => draft() is { IsLocated: true, AsksWhenKnown: true };
        bool placedWalking() => draft() is { IsLocated: true, AsksWhenKnown: false, Reviewed: false };
        bool placedChanging() => draft() is { IsLocated: true, AsksWhenKnown: false, Reviewed: true };
        bool openly() => draft().Anonymity == Anonymity.OpenName;

        table.Configure(Drafting)
            .PermitIf(ReportDropped, Dropped, () => draft().DropAsked, "he was asked a second time");

        table.Configure(AwaitingConsent)
            .SubstateOf(Drafting)
            .PermitIf(ConsentGiven, AwaitingViolation, () => !chosen(), "he has yet to choose the breach")
            .PermitIf(ConsentGiven, AwaitingDetail, () => chosen() && asking(), Asking)
            .PermitIf(ConsentGiven, AwaitingName, () => chosen() && !asking(), "a link or the guide has chosen the breach")
            .Permit(ConsentRefused, Dropped);

        table.Configure(AwaitingViolation)
            .SubstateOf(Drafting)
            .PermitIf(ViolationChosen, AwaitingDetail, asking, Asking)
            .PermitIf(ViolationChosen, AwaitingName, plainWalking, Walking)
            .PermitIf(ViolationChosen, AwaitingReview, plainChanging, Changing)
            .Permit(UnsureSaid, AwaitingGuideAnswer)
            .PermitIf(WentBack, AwaitingConsent, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingGuideAnswer)
            .SubstateOf(Drafting)
            .Permit(ViolationSuggested, AwaitingSuggestionChoice)
            .PermitIf(ViolationLeftOpen, AwaitingDetail, asking, Asking)
            .PermitIf(ViolationLeftOpen, AwaitingName, plainWalking, Walking)
            .PermitIf(ViolationLeftOpen, AwaitingReview, plainChanging, Changing)
            .Permit(WentBack, AwaitingViolation);

        table.Configure(AwaitingSuggestionChoice)
            .SubstateOf(Drafting)
            .PermitIf(ViolationChosen, AwaitingDetail, asking, Asking)
            .PermitIf(ViolationChosen, AwaitingName, plainWalking, Walking)
            .PermitIf(ViolationChosen, AwaitingReview, plainChanging, Changing)
            .PermitIf(ViolationLeftOpen, AwaitingDetail, asking, Asking)
            .PermitIf(ViolationLeftOpen, AwaitingName, plainWalking, Walking)
            .PermitIf(ViolationLeftOpen, AwaitingReview, plainChanging, Changing)
            .Permit(ListOpened, AwaitingViolation)
            .Permit(WentBack, AwaitingGuideAnswer);

        table.Configure(AwaitingDetail)
            .SubstateOf(Drafting)
            .PermitIf(DetailSettled, AwaitingName, walking, Walking)
            .PermitIf(DetailSettled, AwaitingReview, changing, Changing)
            .PermitIf(WentBack, AwaitingViolation, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingName)
            .SubstateOf(Drafting)
            .PermitIf(NameTold, AwaitingDay, whole, Whole)
            .PermitIf(NameTold, AwaitingOffice, () => !whole(), Alone)
            .Permit(NotAsnSaid, AwaitingPersonKind)
            .Permit(AccusedPasted, AwaitingAccusedList)
            .PermitIf(AccusedListed, AwaitingDay, walking, Walking)
            .PermitIf(AccusedListed, AwaitingAccusedChoice, changing, Changing)
            .PermitIf(AccusedSettled, AwaitingAccusedChoice, changing, Changing)
            .PermitIf(WentBack, AwaitingDay, adding, Adding)
            .PermitIf(WentBack, AwaitingDetail, () => walkingOn() && asking(), Asking)
            .PermitIf(WentBack, AwaitingViolation, () => walkingOn() && !asking(), Walking)
            .PermitIf(WentBack, AwaitingAccusedChoice, changing, Changing);

        table.Configure(AwaitingAccusedList)
            .SubstateOf(Drafting)
            .PermitIf(NameTold, AwaitingDay, whole, Whole)
            .PermitIf(NameTold, AwaitingOffice, () => !whole(), Alone)
            .PermitIf(AccusedListed, AwaitingDay, walking, Walking)
            .PermitIf(AccusedListed, AwaitingAccusedChoice, changing, Changing)
            .Permit(WentBack, AwaitingName);

        table.Configure(AwaitingOffice)
            .SubstateOf(Drafting)
            .PermitIf(OfficeTold, AwaitingDay, walking, Walking)
            .PermitIf(OfficeTold, AwaitingNip, changing, Changing)
            .Permit(NotAsnSaid, AwaitingPersonKind)
            .Permit(WentBack, AwaitingName);

        table.Configure(AwaitingPersonKind)
            .SubstateOf(Drafting)
            .PermitIf(PersonKindSettled, AwaitingOffice, named, Named)
            .PermitIf(PersonKindSettled, AwaitingName, () => !named(), Unnamed)
            .PermitIf(WentBack, AwaitingOffice, named, Named)
            .PermitIf(WentBack, AwaitingName, () => !named(), Unnamed);

        table.Configure(AwaitingNip)
            .SubstateOf(Drafting)
            .PermitIf(NipSettled, AwaitingDay, walking, Walking)
            .PermitIf(NipSettled, AwaitingAccusedChoice, changing, Changing)
            .Permit(WentBack, AwaitingOffice);

        table.Configure(AwaitingDay)
            .SubstateOf(Drafting)
            .Permit(DayTold, AwaitingPlace)
            .PermitIf(AccusedPicked, AwaitingName, walking, Walking)
            .PermitIf(WentBack, AwaitingOffice, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingPlace)
            .SubstateOf(Drafting)
            .PermitIf(PlaceTold, AwaitingRegion, unlocated, Unlocated)
            .PermitIf(PlaceTold, AwaitingKnownDay, whenKnown, WhenKnown)
            .PermitIf(PlaceTold, AwaitingStory, placedWalking, Walking)
            .PermitIf(PlaceTold, AwaitingReview, placedChanging, Changing)
            .Permit(WentBack, AwaitingDay);

        table.Configure(AwaitingRegion)
            .SubstateOf(Drafting)
            .PermitIf(RegionSettled, AwaitingKnownDay, whenKnown, WhenKnown)
            .PermitIf(RegionSettled, AwaitingStory, placedWalking, Walking)
            .PermitIf(RegionSettled, AwaitingReview, placedChanging, Changing)
            .PermitIf(WentBack, AwaitingPlace, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingKnownDay)
            .SubstateOf(Drafting)
            .PermitIf(KnownDaySettled, AwaitingStory, walking, Walking)
            .PermitIf(KnownDaySettled, AwaitingReview, changing, Changing)
            .PermitIf(WentBack, AwaitingPlace, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingStory)
            .SubstateOf(Drafting)
            .PermitIf(StoryFinished, AwaitingEvidence, walking, Walking)
            .PermitIf(StoryFinished, AwaitingReview, changing, Changing)
            .PermitIf(EvidenceFinished, AwaitingAnonymity, () => walking() && draft().Story.Count > 0, "the story is told and he has no evidence")
            .PermitIf(WentBack, AwaitingPlace, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingEvidence)
            .SubstateOf(Drafting)
            .PermitIf(EvidenceFinished, AwaitingAnonymity, walking, Walking)
            .PermitIf(EvidenceFinished, AwaitingReview, changing, Changing)
            .PermitIf(WentBack, AwaitingStory, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingAnonymity)
            .SubstateOf(Drafting)
            .Permit(NamelessChosen, AwaitingReview)
            .Permit(SealedNameChosen, AwaitingAge)
            .Permit(OpenNameChosen, AwaitingOpenNameAgain)
            .PermitIf(WentBack, AwaitingEvidence, walking, Walking)
            .PermitIf(WentBack, AwaitingReview, changing, Changing);

        table.Configure(AwaitingOpenNameAgain)
            .SubstateOf(Drafting)
            .Permit(OpenNameConfirmed, AwaitingAge)
            .Permit(NamelessChosen, AwaitingReview)
            .Permit(WentBack, AwaitingAnonymity);

        table.Configure(AwaitingAge)
            .SubstateOf(Drafting)
            .Permit(OldEnoughSaid, AwaitingReporterName)
            .Permit(TooYoungSaid, AwaitingReview)
            .Permit(WentBack, AwaitingAnonymity);

        table.Configure(AwaitingReporterName)
            .SubstateOf(Drafting)
            .Permit(ReporterNameSettled, AwaitingReporterAddress)
            .Permit(WentBack, AwaitingAnonymity);

        table.Configure(AwaitingReporterAddress)
            .SubstateOf(Drafting)
            .Permit(ReporterAddressSettled, AwaitingReview)
            .Permit(WentBack, AwaitingReporterName);

        table.Configure(AwaitingReview)
            .SubstateOf(Drafting)
            .PermitIf(ReportConfirmed, Sent, () => draft().IsComplete && openly(), "every required answer is there and he goes openly")
            .PermitIf(LeaksFound, AwaitingLeakChoice, () => draft().IsComplete && !openly(), Hidden)
            .PermitIf(RecordingsFound, AwaitingFileChoice, () => draft().IsComplete && !openly(), Hidden)
            .PermitIf(VoicesFound, AwaitingVoiceChoice, () => draft().IsComplete && !openly(), Hidden)
            .PermitIf(LeaksSettled, AwaitingGuess, () => draft().IsComplete && !openly(), Hidden)
            .Permit(ViolationReopened, AwaitingViolation)
            .Permit(AccusedReopened, AwaitingAccusedChoice)
            .Permit(DayReopened, AwaitingDay)
            .Permit(RegionReopened, AwaitingRegion)
            .Permit(KnownDayReopened, AwaitingKnownDay)
            .Permit(StoryReopened, AwaitingStory)
            .Permit(EvidenceReopened, AwaitingEvidence)
            .Permit(AnonymityReopened, AwaitingAnonymity)
            .Permit(WentBack, AwaitingAnonymity);

        table.Configure(AwaitingLeakChoice)
            .SubstateOf(Drafting)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .Permit(VoicesFound, AwaitingVoiceChoice)
            .Permit(LeaksSettled, AwaitingGuess)
            .Permit(WentBack, AwaitingReview);

        table.Configure(AwaitingFileChoice)
            .SubstateOf(Drafting)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(VoicesFound, AwaitingVoiceChoice)
            .Permit(LeaksSettled, AwaitingGuess)
            .Permit(EvidenceReopened, AwaitingEvidence)
            .Permit(WentBack, AwaitingReview);

        table.Configure(AwaitingVoiceChoice)
            .SubstateOf(Drafting)
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .Permit(LeaksSettled, AwaitingGuess)
            .Permit(WentBack, AwaitingReview);

        table.Configure(AwaitingGuess)
            .SubstateOf(Drafting)
            .PermitIf(ReportConfirmed, Sent, () => draft().IsComplete, "every required answer is there")
            .Permit(LeaksFound, AwaitingLeakChoice)
            .Permit(RecordingsFound, AwaitingFileChoice)
            .Permit(VoicesFound, AwaitingVoiceChoice)
            .Permit(HoldWished, AwaitingHeldDay)
            .Permit(VerifierPartOpened, AwaitingVerifierPart)
            .Permit(StoryReopened, AwaitingStory)
            .Permit(WentBack, AwaitingReview);

        table.Configure(AwaitingVerifierPart)
            .SubstateOf(Drafting)
            .Permit(VerifierPartSettled, AwaitingGuess)
            .Permit(WentBack, AwaitingGuess);

        table.Configure(AwaitingHeldDay)
            .SubstateOf(Drafting)
            .Permit(HeldDaySettled, AwaitingGuess)
            .Permit(WentBack, AwaitingGuess);

        table.Configure(AwaitingAccusedChoice)
            .SubstateOf(Drafting)
            .Permit(AccusedPicked, AwaitingName)
            .Permit(AccusedSettled, AwaitingReview)
            .Permit(WentBack, AwaitingReview);

        return table;
    }
}
