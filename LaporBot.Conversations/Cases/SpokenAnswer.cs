namespace LaporBot.Conversations.Cases;

/// <summary>What a voice was the answer to.</summary>
/// <param name="SaidOn">The day from which its writing out counts; null while the report is written.</param>
public sealed record SpokenAnswer(SpokenField Field, DateOnly? SaidOn = null);
