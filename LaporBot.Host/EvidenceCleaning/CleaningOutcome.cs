using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>What became of a file that was to be cleaned.</summary>
internal abstract record CleaningOutcome(FileKind Kind)
{
    /// <summary>What in the file itself can show who made it, whatever became of the copy.</summary>
    public IReadOnlyList<Giveaway> Giveaways { get; init; } = [];

    /// <summary>There is a working copy.</summary>
    /// <param name="Removed">What it no longer holds; empty when there was nothing to take out.</param>
    public sealed record Cleaned(FileKind Kind, IReadOnlyList<Trace> Removed) : CleaningOutcome(Kind);

    /// <summary>There is none, and what was written so far is to be thrown away.</summary>
    public sealed record CannotBeCleaned(FileKind Kind, Uncleanable Why) : CleaningOutcome(Kind);
}
