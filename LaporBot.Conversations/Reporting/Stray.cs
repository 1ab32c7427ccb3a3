namespace LaporBot.Conversations.Reporting;

/// <summary>A text that came while our newest question had not arrived: the citizen says which question it answers.</summary>
/// <param name="MeantFor">The question before, which he may have had in mind.</param>
/// <param name="Before">The draft as it was before the text was taken for the newer question; null when it was not taken.</param>
public sealed record Stray(Answer Said, ReportStep MeantFor, ReportDraft? Before);
