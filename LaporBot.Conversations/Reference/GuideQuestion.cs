using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>A plain question on the way to a form of breach.</summary>
public sealed record GuideQuestion(Bilingual Text, IReadOnlyList<GuideAnswer> Answers);

/// <summary>One answer to it: leads to another question, names a form, or tells whether the person is a civil servant.</summary>
/// <param name="Label">Fits a button.</param>
/// <param name="Next">The next question; null where the form is found.</param>
/// <param name="Code">The form of the catalogue; null while it is open.</param>
/// <param name="Route">Code of where a report about such a person goes; only where he is no civil servant.</param>
/// <param name="Asn">False where the person is surely no civil servant.</param>
public sealed record GuideAnswer(Bilingual Label, string? Next = null, string? Code = null, bool? Asn = null, string? Route = null);
