namespace LaporBot.Conversations.People;

/// <summary>A single-use way in. Only a keyed hash of the token is kept.</summary>
/// <param name="ForGroup">True when it turns a group into the officers' group instead of a person into an officer.</param>
public sealed record Invitation(string Token, Role Role, string Agency, bool ForGroup, DateTimeOffset ExpiresAt);
