namespace LaporBot.Benchmarks.Tutorial;

/// <summary>One chat of the tutorial bot and what it has answered so far.</summary>
internal sealed class TutorialChat
{
    public long Id { get; init; }

    public int Step { get; set; }

    public string? Violation { get; set; }

    public string? Name { get; set; }

    public string? Office { get; set; }

    public string? Nip { get; set; }

    public string? Day { get; set; }

    public string? Place { get; set; }

    public string? Story { get; set; }

    public string? Link { get; set; }
}
