namespace LaporBot.Conversations.Cases;

/// <summary>An accused who is no civil servant, as the reporter says.</summary>
/// <param name="Accused">His ordinal.</param>
/// <param name="Route">Code of where a report about such a person goes.</param>
public sealed record NotAsn(int Accused, string Route);
