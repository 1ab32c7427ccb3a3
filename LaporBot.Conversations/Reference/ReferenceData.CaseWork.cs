using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    /// <summary>A stage that is missing has no limit.</summary>
    public IReadOnlyList<StageLimit> StageLimits { get; init; } = CaseWorkFiles.StageLimits;

    public WorkingDays Calendar { get; init; } = CaseWorkFiles.Calendar;

    public AgencyDirectory Agencies { get; init; } = CaseWorkFiles.Agencies;

    public StageLimit? LimitOf(Stage stage) => StageLimits.FirstOrDefault(limit => limit.Stage == stage);

    /// <summary>When a stage entered on <paramref name="day"/> is due; null where no limit runs.</summary>
    public DateOnly? DueOf(Stage stage, DateOnly day) =>
        LimitOf(stage) is { } limit ? Calendar.After(day, limit.Days, limit.Kind) : null;
}
