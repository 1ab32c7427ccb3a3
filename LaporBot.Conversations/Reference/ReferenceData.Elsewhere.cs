namespace LaporBot.Conversations.Reference;

public sealed partial record ReferenceData
{
    /// <summary>Where reports go about people who are no civil servants.</summary>
    public required IReadOnlyList<ElsewhereRoute> Elsewhere { get; init; }

    /// <returns>Null for a code that the file does not hold (any more).</returns>
    public ElsewhereRoute? RouteOf(string? code) => code is null ? null : Elsewhere.FirstOrDefault(route => route.Code == code);
}
