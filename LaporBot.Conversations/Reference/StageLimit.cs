using LaporBot.Conversations.Cases;

namespace LaporBot.Conversations.Reference;

/// <summary>How long a stage may take.</summary>
/// <param name="Days">Counted from the day after the stage began.</param>
/// <param name="Source">The rule or report the limit was taken from.</param>
public sealed record StageLimit(Stage Stage, int Days, DayKind Kind, string Source);
