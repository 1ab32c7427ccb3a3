namespace LaporBot.Benchmarks.Tutorial;

/// <summary>A finished report of the tutorial bot, in the clear.</summary>
internal sealed class TutorialReport
{
    public int Id { get; init; }

    public required string Number { get; init; }

    public required long ChatId { get; init; }

    public required string Violation { get; init; }

    public required string Name { get; init; }

    public required string Office { get; init; }

    public required string Nip { get; init; }

    public required string Place { get; init; }

    public required string Story { get; init; }

    public required string Link { get; init; }
}
