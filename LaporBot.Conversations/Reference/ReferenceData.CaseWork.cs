using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    /// <summary>A stage that is missing has no limit.</summary>
    public required IReadOnlyList<StageLimit> StageLimits { get; init; }

    public required WorkingDays Calendar { get; init; }

    public required AgencyDirectory Agencies { get; init; }

    public StageLimit? LimitOf(Stage stage) => StageLimits.FirstOrDefault(limit => limit.Stage == stage);

    /// <summary>When a stage entered on <paramref name="day"/> is due; null where no limit runs.</summary>
    public DateOnly? DueOf(Stage stage, DateOnly day) =>
        LimitOf(stage) is { } limit ? Calendar.After(day, limit.Days, limit.Kind) : null;
}
