namespace LaporBot.Conversations.Reporting;

/// <summary>What just happened while a citizen writes a report.</summary>
public enum ReportTrigger
{
    ConsentGiven,
    ConsentRefused,
    ViolationChosen,
    NameTold,
    OfficeTold,
    NipSettled,
    DayTold,
    PlaceTold,
    StoryFinished,
    EvidenceFinished,
    NamelessChosen,
    SealedNameChosen,
    OpenNameChosen,
    OpenNameConfirmed,
    ReporterNameSettled,
    ReporterAddressSettled,
    ViolationReopened,
    AccusedReopened,
    AccusedPicked,
    AccusedSettled,
    DayReopened,
    StoryReopened,
    EvidenceReopened,
    AnonymityReopened,
    WentBack,
    ReportConfirmed,
    ReportDropped,
}
