using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>Where a report goes whose accused is no civil servant. Officers decide.</summary>
/// <param name="Code">Short and stable: stands in buttons and cases.</param>
/// <param name="Person">What he is.</param>
/// <param name="Target">Who is in charge of him.</param>
/// <param name="Source">Where that is known from.</param>
public sealed record ElsewhereRoute(string Code, Bilingual Person, Bilingual Target, string Source);
