using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    /// <summary>A stage that is missing has no limit.</summary>
    public IReadOnlyList<StageLimit> StageLimits { get; init; } = EmbeddedStageLimits;

    public WorkingDays Calendar { get; init; } = EmbeddedCalendar;

    public AgencyDirectory Agencies { get; init; } = EmbeddedAgencies;

    private static IReadOnlyList<StageLimit> EmbeddedStageLimits { get; } = CaseWorkFiles.StageLimits();

    private static WorkingDays EmbeddedCalendar { get; } = CaseWorkFiles.Holidays();

    private static AgencyDirectory EmbeddedAgencies { get; } = CaseWorkFiles.Agencies();

    public StageLimit? LimitOf(Stage stage) => StageLimits.FirstOrDefault(limit => limit.Stage == stage);

    /// <summary>When a stage entered on <paramref name="day"/> is due; null where no limit runs.</summary>
    public DateOnly? DueOf(Stage stage, DateOnly day) =>
        LimitOf(stage) is { } limit ? Calendar.After(day, limit.Days, limit.Kind) : null;
}
