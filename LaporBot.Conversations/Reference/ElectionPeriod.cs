namespace LaporBot.Conversations.Reference;

/// <summary>A stage of one election, from and until its days, both included.</summary>
public sealed record ElectionPeriod(ElectionStage Stage, DateOnly From, DateOnly Until);
