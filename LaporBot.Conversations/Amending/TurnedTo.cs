namespace LaporBot.Conversations.Amending;

/// <summary>The command by which somebody turned away from what he had collected.</summary>
/// <param name="Command">Without the slash.</param>
public sealed record TurnedTo(string Command, string Argument);
