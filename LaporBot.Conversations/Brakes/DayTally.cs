namespace LaporBot.Conversations.Brakes;

/// <summary>What one person has sent on one day.</summary>
public sealed record DayTally(DateOnly Day, int Reports, int Files, long Bytes);
