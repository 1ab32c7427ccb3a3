namespace LaporBot.Conversations.Reporting;

/// <summary>What a citizen has told us so far, before he sends it.</summary>
public sealed record ReportDraft;
