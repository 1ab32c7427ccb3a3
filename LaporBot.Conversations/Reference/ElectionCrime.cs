using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reference;

/// <summary>What an election law punishes, beside the breach of neutrality; Gakkumdu (Bawaslu, police and prosecutor) looks into it.</summary>
/// <param name="Code">For example PD-01.</param>
/// <param name="Basis">The articles, in Indonesian.</param>
/// <param name="Election">The law of that kind of election holds no other.</param>
/// <param name="OnlyInCampaign">Punished only for what is done during the campaign.</param>
/// <param name="Of">Codes of the breaches that can be this crime.</param>
public sealed record ElectionCrime(string Code, Bilingual Name, string Basis, ElectionKind Election, bool OnlyInCampaign, IReadOnlyList<string> Of);
