namespace LaporBot.Conversations.Admissibility;

/// <summary>A point and how the report stands to it.</summary>
public sealed record PointReading(AdmissibilityRule Rule, PointState State);
