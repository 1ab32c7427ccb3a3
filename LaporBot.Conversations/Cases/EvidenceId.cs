namespace LaporBot.Conversations.Cases;

/// <summary>The place of an item among a report's evidence, from 1 upward; never reused after removal.</summary>
public readonly record struct EvidenceId(int Value);
