using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>A plain question on the way to a form of breach.</summary>
public sealed record GuideQuestion(Bilingual Text, IReadOnlyList<GuideAnswer> Answers);

/// <summary>One answer to it: leads to another question, names a form, or tells who the person is.</summary>
/// <param name="Label">Fits a button.</param>
/// <param name="Next">The next question; null where the form is found.</param>
/// <param name="Code">The form of the catalogue; null while it is open.</param>
/// <param name="Person">Code of a kind of person who is surely no civil servant; kept with the case.</param>
/// <param name="GoesTo">Who is in charge of such a person; there exactly where <paramref name="Person"/> is.</param>
public sealed record GuideAnswer(Bilingual Label, string? Next = null, string? Code = null, string? Person = null, Bilingual? GoesTo = null);
