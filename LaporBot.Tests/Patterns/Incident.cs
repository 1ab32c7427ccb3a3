using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Patterns;

/// <summary>One of the thirty patterns that real reports follow, told by an invented citizen about invented people.</summary>
/// <param name="Number">Its number in our notes on the field (7.1).</param>
/// <param name="Title">What happened, in one line.</param>
internal sealed record Incident(int Number, string Title)
{
    /// <summary>Noon in western Indonesia of the day on which it is reported.</summary>
    public required DateOnly Reported { get; init; }

    /// <summary>The button of the menu of breaches.</summary>
    public required string Breach { get; init; }

    /// <summary>The answer to the breach's own question; null skips it where one is asked.</summary>
    public string? Detail { get; init; }

    /// <summary>Named one after another; empty where <see cref="List"/> is pasted.</summary>
    public IReadOnlyList<Person> Accused { get; init; } = [];

    public string? List { get; init; }

    public required string When { get; init; }

    /// <summary>When he learned of it; asked only where the act is older than the clock allows.</summary>
    public string? Learned { get; init; }

    public required string Where { get; init; }

    public required string Story { get; init; }

    public IReadOnlyList<AttachmentKind> Evidence { get; init; } = [];

    public string? Link { get; init; }

    public string KnownAs { get; init; } = "Tanpa nama";

    public required Ending Ends { get; init; }

    /// <param name="NotAsn">The button that says what he is, if no civil servant.</param>
    internal sealed record Person(string Name, string Office, string? NotAsn = null);

    /// <summary>What must come of it.</summary>
    /// <param name="Met">Points of the meter that are met.</param>
    /// <param name="Points">Points that count there and then.</param>
    /// <param name="InTimeUntil">Null where no clock is known to run.</param>
    internal sealed record Ending(int Met, int Points, DateOnly? InTimeUntil = null)
    {
        public bool IsLate { get; init; }

        /// <summary>Codes that the calendar speaks for instead of the chosen one.</summary>
        public IReadOnlyList<string> Suggested { get; init; } = [];

        /// <summary>Codes of the crimes that it may be besides.</summary>
        public IReadOnlyList<string> Crimes { get; init; } = [];

        /// <summary>Where those go who are no civil servants, by the number of the accused.</summary>
        public IReadOnlyList<(int Accused, string Route)> Elsewhere { get; init; } = [];

        /// <summary>True where the writer may work for the accused, so that the accused's agency is kept out.</summary>
        public bool FromInside { get; init; }
    }
}
