using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>A form of breach as it is explained to people.</summary>
/// <param name="Code">Of the catalogue.</param>
/// <param name="Example">An invented one.</param>
/// <param name="Sanction">What usually follows; the appointing authority decides.</param>
public sealed record GuideEntry(string Code, Bilingual Example, Bilingual Sanction);
