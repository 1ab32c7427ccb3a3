namespace LaporBot.Benchmarks.Reporters;

/// <summary>What is stored against what was told.</summary>
/// <param name="Stored">Reports in the store.</param>
/// <param name="Missing">Reports with a number that the store does not hold.</param>
/// <param name="Unknown">Stored reports whose number nobody was told: filed twice, or the reply was lost.</param>
/// <param name="Wrong">Reports in which an answer is missing, changed, or in another field.</param>
internal sealed record Findings(int Stored, int Missing, int Unknown, IReadOnlyList<string> Wrong)
{
    public bool AreGood => Missing == 0 && Unknown == 0 && Wrong.Count == 0;
}
