namespace LaporBot.Conversations.Speaking;

/// <summary>A button: what it says and what it carries when pressed.</summary>
public sealed record Choice(Sentence Label, ChoiceCode Code);
