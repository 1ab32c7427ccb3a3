namespace LaporBot.Conversations.Reporting;

/// <summary>One reported person while the report is written; the office is missing until it has been asked.</summary>
public sealed record DraftedAccused(Answer Name, Answer? Office, Answer? Nip);
