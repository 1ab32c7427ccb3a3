namespace LaporBot.Conversations.Reference;

/// <summary>A post whose holder leads a regional government or its staff.</summary>
/// <param name="Words">As people write it, in small letters.</param>
/// <param name="Level">Whose offices he leads; null where the words alone do not say.</param>
/// <param name="Unless">Words beside which another post is meant.</param>
/// <param name="CivilServantsOnly">True where the words mean something else of a person who is none.</param>
public sealed record HighPost(
    string Code, IReadOnlyList<string> Words, RegionLevel? Level = null, IReadOnlyList<string>? Unless = null, bool CivilServantsOnly = false);

/// <summary>A kind of body that may run this bot, with the words for its people.</summary>
/// <param name="Names">What stands in the name of such a body.</param>
public sealed record HostKind(string Code, IReadOnlyList<string> Names, IReadOnlyList<string> Words, IReadOnlyList<string>? Unless = null);
